const PAGE = 25;

/** What was run, newest first, a page at a time. */
const journal = {
  offset: 0,

  async load(offset) {
    // One more than is shown tells whether there is an older page.
    const answer = await ask('', {offset, limit: PAGE + 1});
    this.draw(offset, answer.contexts[page.context]?.databases[page.database]?.history);
  },

  draw(offset, rows) {
    this.offset = offset;
    const shown = (rows || []).slice(0, PAGE);
    fill($('rows'), shown.map((row) => this.row(row)));
    if (!shown.length) {
      const why = rows ? 'Nothing was run yet.' : page.seen?.tenants ? 'Each tenant has a journal of its own.' : 'A movement is on and leaves no connection to read the journal.';
      fill($('rows'), el('tr', {}, el('td', {colspan: 7, class: 'nothing'}, why)));
    }
    $('newer').disabled = offset === 0;
    $('older').disabled = !rows || rows.length <= PAGE;
    $('page').textContent = shown.length ? `${offset + 1}–${offset + shown.length}` : '';
  },

  row(row) {
    const kind = {succeeded: 'done', failed: 'failed', running: 'running'}[row.outcome];
    const started = new Date(row.startedAt);
    return el('tr', {},
      el('td', {class: 'number'}, row.sequence),
      el('td', {}, el('time', {datetime: row.startedAt, title: row.startedAt}, started.toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'medium'}))),
      el('td', {}, `${{upgrade: '↑', downgrade: '↓'}[row.direction] || '•'} ${row.direction}`),
      el('td', {class: 'what'}, (row.revision === 'base') ? el('code', {}, 'base') : linkTo(row.revision), ' ', el('span', {title: row.message}, row.message)),
      el('td', {}, el('span', {class: `tag state ${kind}`}, row.outcome)),
      el('td', {class: 'number'}, duration(row.durationMs)),
      el('td', {}, `${row.user} on ${row.host}`));
  },

  listen() {
    $('newer').addEventListener('click', () => page.guarded(() => this.load(Math.max(0, this.offset - PAGE))));
    $('older').addEventListener('click', () => page.guarded(() => this.load(this.offset + PAGE)));
  },
};
