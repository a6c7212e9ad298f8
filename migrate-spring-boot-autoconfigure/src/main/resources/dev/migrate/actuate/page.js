const BEAT = 1000;

const STATES = {
  UP_TO_DATE: ['current', 'Up to date'],
  PENDING: ['pending', 'Pending'],
  HELD: ['held', 'Held'],
  AHEAD: ['ahead', 'Ahead of this application'],
  EDITED: ['failed', 'Edited after it was applied'],
  FAILED: ['failed', 'Failed'],
  RUNNING: ['running', 'Running'],
  EMPTY: ['applied', 'No revisions'],
  UNKNOWN: ['failed', 'Can’t be read'],
};

/** Returns a mark and words for a state. */
function stateOf(state) {
  return STATES[state] || ['applied', state];
}

/** Which database is shown, what is known of it, and when to ask again. */
const page = {
  contexts: {},
  context: null,
  database: null,
  seen: null,
  heads: [],
  selected: null,
  timer: null,
  turn: 0,

  address() {
    return {context: this.context, database: this.database};
  },

  /** Asks for everything: the graph, where the database stands, and the newest part of the journal. */
  async load() {
    const turn = this.next();
    const answer = await ask('', {graph: true, limit: PAGE + 1});
    if (turn !== this.turn) {
      return;
    }
    this.contexts = answer.contexts;
    this.choose();
    this.seen = this.contexts[this.context]?.databases[this.database];
    this.draw();
    if (journal.offset === 0 && (this.seen?.history || this.seen?.tenants)) {
      journal.draw(0, this.seen.history);
    }
    if (this.seen?.state === 'RUNNING') {
      this.watch();
    }
  },

  /** Keeps the database that is shown, or takes the first one. */
  choose() {
    const all = Object.entries(this.contexts).flatMap(([context, {databases}]) => Object.keys(databases).map((database) => ({context, database})));
    const kept = all.find((one) => one.context === this.context && one.database === this.database) || all[0];
    this.context = kept?.context;
    this.database = kept?.database;
    const groups = new Set(all.map((one) => one.context));
    const options = (context) => all.filter((one) => one.context === context).map((one) => {
      const {state} = this.contexts[context].databases[one.database];
      return el('option', {value: JSON.stringify([context, one.database]), selected: one === kept}, `${one.database} — ${stateOf(state)[1]}`);
    });
    fill($('database'), [...groups].map((context) => (groups.size > 1) ? el('optgroup', {label: context}, options(context)) : options(context)));
    $('database').hidden = all.length < 2;
  },

  draw() {
    const seen = this.seen;
    this.heads = seen?.heads || [];
    const revisions = this.revisions();
    this.summary(seen, revisions);
    this.progress(seen?.running, seen);
    graph.show(revisions, this.facts());
    this.jumps(revisions);
    tenants.draw(seen?.tenants);
    fill($('actions'), movement.allowed && seen?.current && seen.state !== 'RUNNING' ? [
      button('Upgrade …', () => movement.plan('upgrade', 'heads'), {class: seen.pending.length ? 'go' : 'quiet'}),
      button('Downgrade …', () => movement.plan('downgrade', '-1'), {class: 'quiet'}),
    ] : []);
  },

  /** The application's revisions, with those on top that only the database knows. */
  revisions() {
    const known = this.seen?.revisions || [];
    const ids = new Set(known.map((entry) => entry.revision));
    const unknown = (this.seen?.current || []).filter((id) => !ids.has(id)).map((id) => ({
      revision: id, downRevisions: [], dependsOn: [], branchLabels: [], standing: 'APPLIED', type: '',
      message: 'The database is at this revision, which the application does not know',
    }));
    return [...unknown, ...known];
  },

  /** What makes some revisions stand out. */
  facts() {
    const facts = new Map();
    const seen = this.seen;
    if (!seen?.current) {
      return facts;
    }
    const ids = new Set((seen.revisions || []).map((entry) => entry.revision));
    seen.current.forEach((id) => facts.set(id, ids.has(id) ? 'current' : 'ahead'));
    const judged = new Set();
    for (const row of seen.history || []) {
      if (row.outcome !== 'succeeded' && !judged.has(row.revision) && seen.state === 'FAILED') {
        facts.set(row.revision, 'failed');
      }
      judged.add(row.revision);
    }
    if (seen.running) {
      facts.set(seen.running.revision, 'running');
    }
    return facts;
  },

  summary(seen, revisions) {
    if (!seen) {
      fill($('summary'), 'The application has no database to migrate.');
      return;
    }
    const [kind, text] = stateOf(seen.state);
    if (seen.error) {
      fill($('summary'), badge(kind, text), el('span', {}, seen.error));
      return;
    }
    const waiting = seen.pending.length;
    const total = revisions.length;
    fill($('summary'),
      badge(kind, text),
      el('span', {}, waiting ? `${waiting.toLocaleString('en')} of ${plural(total, 'revision')} pending` : plural(total, 'revision')),
      ...Object.entries(seen.tenantStates || {}).map(([state, count]) => badge(stateOf(state)[0], `${plural(count, 'tenant')}: ${stateOf(state)[1]}`)),
      el('span', {}, 'at ', el('code', {}, seen.current.join(', ') || 'base')),
      el('span', {}, seen.product, seen.schema ? [', schema ', el('code', {}, seen.schema)] : null),
      el('span', {class: 'dim'}, seen.autoUpgrade ? 'upgraded by each start' : 'upgraded by hand'));
  },

  progress(running, seen) {
    const box = $('run');
    const elsewhere = seen?.state === 'RUNNING' && !running;
    box.hidden = !running && !elsewhere;
    if (elsewhere) {
      fill(box, badge('running', 'Another process migrates'), seen.lockedBy ? el('span', {}, `on ${seen.lockedBy}`) : null);
    } else if (running) {
      const bar = el('progress', running.steps ? {max: running.steps, value: running.step - 1, 'aria-label': 'Progress'} : {'aria-label': 'Progress'});
      fill(box,
        badge('running', running.direction),
        el('code', {}, running.revision),
        el('span', {}, running.steps ? `statement ${running.step} of ${running.steps}` : `statement ${running.step}`),
        bar,
        el('span', {class: 'elapsed'}, duration(running.elapsedMs)));
    }
  },

  jumps(revisions) {
    const facts = [...graph.facts];
    const find = (kind) => facts.find(([, fact]) => fact === kind)?.[0];
    const oldestPending = revisions.filter((entry) => entry.standing === 'PENDING').pop()?.revision;
    const jump = (name, kind, id) => id && el('button', {type: 'button', class: 'jump', click: () => graph.goTo(id)}, badge(kind, name));
    fill($('jumps'),
      jump('Failed', 'failed', find('failed')),
      jump('Running', 'running', find('running')),
      jump('Next pending', 'pending', oldestPending),
      jump('Current', 'current', find('current') || find('ahead')));
  },

  /** Asks for the progress of a movement until it is over; then for everything, once. */
  watch() {
    this.next();
    this.timer = setTimeout(() => this.guarded(() => this.beat()), BEAT);
  },

  async beat() {
    const turn = this.turn;
    const answer = await ask('', {limit: 0});
    if (turn !== this.turn) {
      return;
    }
    const now = answer.contexts[this.context]?.databases[this.database];
    if (now?.state !== 'RUNNING') {
      await this.load();
      return;
    }
    const moved = JSON.stringify([now.current, now.running?.revision]) !== JSON.stringify([this.seen?.current, this.seen?.running?.revision]);
    if (moved || this.seen?.state !== 'RUNNING') {
      const waiting = new Map(now.pending.map((pending) => [pending.revision, pending.held ? 'HELD' : 'PENDING']));
      const revisions = this.seen?.revisions?.map((entry) => ({...entry, standing: waiting.get(entry.revision) || 'APPLIED'}));
      this.seen = {...now, revisions, history: this.seen?.history};
      this.draw();
    } else {
      this.progress(now.running, now);
    }
    this.watch();
  },

  /** Whatever was asked for before is out of date. */
  next() {
    clearTimeout(this.timer);
    return ++this.turn;
  },

  /** Opens a revision beside the graph. */
  open(id, focus) {
    this.selected = id;
    window.history.replaceState(null, '', `#${id}`);
    graph.draw();
    revision.show(id, focus);
  },

  close() {
    this.selected = null;
    window.history.replaceState(null, '', location.pathname + location.search);
    $('revision').hidden = true;
    document.body.classList.remove('opened');
    graph.draw();
    $('graph').focus();
  },

  notice(text, kind) {
    const box = $('notice');
    box.hidden = !text;
    box.className = `notice ${kind || ''}`;
    fill(box, text ? [el('span', {}, text), button('×', () => this.notice(null), {class: 'quiet close', 'aria-label': 'Dismiss'})] : []);
  },

  /** Does something that asks the server, and says so if that fails. */
  async guarded(action) {
    try {
      await action();
    } catch (problem) {
      this.notice((problem instanceof TypeError) ? 'The server can’t be reached.' : problem.message, 'failed');
    }
  },

  async start() {
    graph.listen();
    journal.listen();
    tabs($('views'), (tab) => {
      for (const name of ['revisions', 'history', 'tenants']) {
        $(name).hidden = name !== tab.getAttribute('aria-controls');
      }
      graph.draw();
    });
    $('database').addEventListener('change', () => {
      [this.context, this.database] = JSON.parse($('database').value);
      journal.offset = 0;
      this.close();
      this.guarded(() => this.load());
    });
    $('refresh').addEventListener('click', () => this.guarded(() => this.load()));
    document.addEventListener('visibilitychange', () => document.hidden || this.guarded(() => this.load()));
    $('revision').addEventListener('keydown', (event) => (event.key === 'Escape') && this.close());
    document.addEventListener('keydown', (event) => {
      if (event.key === '/' && !event.target.closest('input, dialog')) {
        event.preventDefault();
        $('search').focus();
      }
    });
    fill($('legend'), ['current', 'applied', 'running', 'pending', 'held', 'failed', 'ahead'].map((kind) => badge(kind, {ahead: 'unknown here'}[kind] || kind)));
    const logo = new XMLSerializer().serializeToString($('logo'));
    document.querySelector('link[rel=icon]').href = `data:image/svg+xml,${encodeURIComponent(logo)}`;
    await this.guarded(() => this.load());
    const wanted = decodeURIComponent(location.hash.slice(1));
    const interesting = [...graph.facts].find(([, fact]) => fact !== 'ahead')?.[0];
    if (wanted) {
      this.open(wanted);
    }
    if (wanted || interesting) {
      graph.goTo(wanted || interesting);
    }
  },
};

page.start();
