const ROW = 32;
const BEYOND = 8;
const AROUND = 40;
const MOST_GUTTER = 230;

/** The revisions as rows with lanes beside them; only those in sight exist as elements, so thousands cost no more than ten. */
const graph = {
  rows: [],
  shown: [],
  active: 0,
  facts: new Map(),

  /**
   * Shows other revisions, or the same ones in another state.
   *
   * @param facts by id: what a row is beyond applied or not ("current", "failed", "running", "ahead")
   */
  show(revisions, facts) {
    this.rows = layLanes(revisions);
    this.facts = facts;
    this.filter($('search').value);
  },

  /** Shows only what contains every word. */
  filter(text) {
    const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const activeId = this.shown[this.active]?.entry.revision;
    this.filtered = words.length > 0;
    this.shown = this.filtered ? this.rows.filter((row) => matches(row.entry, words)) : this.rows;
    const kept = this.shown.findIndex((row) => row.entry.revision === activeId);
    this.active = Math.max(0, kept);
    $('space').style.height = `${this.shown.length * ROW}px`;
    $('found').textContent = this.filtered ? `${this.shown.length} of ${plural(this.rows.length, 'revision')}` : plural(this.rows.length, 'revision');
    this.draw();
  },

  draw() {
    const box = $('graph');
    const first = Math.min(this.shown.length, Math.max(0, Math.floor(box.scrollTop / ROW) - BEYOND));
    const last = Math.min(this.shown.length, Math.ceil((box.scrollTop + box.clientHeight) / ROW) + BEYOND);
    const width = this.shown.slice(Math.max(0, first - AROUND), last + AROUND).reduce((most, row) => Math.max(most, row.width), 1);
    const step = Math.min(18, Math.max(5, MOST_GUTTER / width));
    const gutter = this.filtered ? 28 : Math.ceil((width - 1) * step) + 28;
    const x = (lane) => this.filtered ? 14 : 14 + lane * step;
    const picture = drawn('svg', {class: 'lanes', width: gutter, height: (last - first) * ROW, 'aria-hidden': 'true'});
    const marks = [];
    const rows = el('div', {class: 'rows', role: 'presentation'});
    for (let i = first; i < last; i++) {
      const row = this.shown[i];
      const y = (i - first) * ROW + ROW / 2;
      if (!this.filtered) {
        row.lines.forEach((line) => picture.append(lineOf(line, x, y)));
      }
      marks.push(markOf(row, this.facts, x(row.lane), y));
      rows.append(this.option(row, i, gutter));
    }
    if (!this.filtered && first > 0) {
      this.shown[first - 1].lines.forEach((line) => picture.prepend(lineOf(line, x, -ROW / 2)));
    }
    picture.append(...marks);
    picture.style.top = rows.style.top = `${first * ROW}px`;
    fill($('space'), picture, rows);
    if (this.shown.length) {
      box.setAttribute('aria-activedescendant', `row-${this.active}`);
    } else {
      box.removeAttribute('aria-activedescendant');
      $('space').append(el('p', {class: 'nothing'}, this.filtered ? 'Nothing matches.' : 'The application has no revisions yet.'));
    }
  },

  option(row, index, gutter) {
    const {entry} = row;
    const option = el('div', {
      id: `row-${index}`, role: 'option', class: `row ${entry.standing.toLowerCase()}`,
      'data-revision': entry.revision, 'data-active': index === this.active,
      'aria-setsize': this.shown.length, 'aria-posinset': index + 1, 'aria-selected': entry.revision === page.selected,
      click: () => {
        this.active = index;
        page.open(entry.revision);
      },
    }, el('code', {}, entry.revision), el('span', {class: 'message', title: entry.message}, entry.message), tagsOf(entry, this.facts));
    option.style.paddingLeft = `${gutter + 16}px`;
    return option;
  },

  /** Makes a row the active one and brings it into sight. */
  go(index, centred) {
    this.active = Math.min(Math.max(index, 0), this.shown.length - 1);
    const box = $('graph');
    const top = this.active * ROW;
    if (centred) {
      box.scrollTop = top - box.clientHeight / 2 + ROW;
    } else if (top < box.scrollTop) {
      box.scrollTop = top;
    } else if (top + ROW > box.scrollTop + box.clientHeight) {
      box.scrollTop = top + ROW - box.clientHeight;
    }
    this.draw();
  },

  /** Goes to a revision, even if the search hides it. */
  goTo(revision) {
    if (!this.shown.some((row) => row.entry.revision === revision)) {
      $('search').value = '';
      this.filter('');
    }
    this.go(this.shown.findIndex((row) => row.entry.revision === revision), true);
  },

  key(event) {
    const page10 = Math.max(1, Math.floor($('graph').clientHeight / ROW) - 1);
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: page10, PageUp: -page10, Home: -Infinity, End: Infinity};
    if (event.key in steps) {
      event.preventDefault();
      this.go(this.active + steps[event.key]);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.shown[this.active]) {
      event.preventDefault();
      page.open(this.shown[this.active].entry.revision, true);
    }
  },

  listen() {
    const box = $('graph');
    let asked = false;
    const soon = () => {
      if (!asked) {
        asked = true;
        requestAnimationFrame(() => {
          asked = false;
          this.draw();
        });
      }
    };
    box.addEventListener('scroll', soon, {passive: true});
    new ResizeObserver(soon).observe(box);
    box.addEventListener('keydown', (event) => this.key(event));
    $('search').addEventListener('input', () => {
      box.scrollTop = 0;
      this.filter($('search').value);
    });
    $('search').addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'Enter') {
        event.preventDefault();
        box.focus();
      }
    });
  },
};

function matches(entry, words) {
  const text = [entry.revision, entry.message, entry.type, entry.standing, ...entry.branchLabels].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function lineOf(line, x, y) {
  const from = x(line.from);
  const to = x(line.to);
  const bend = ROW * 0.55;
  const d = (from === to)
    ? `M${from} ${y}v${ROW}`
    : `M${from} ${y}C${from} ${y + bend} ${to} ${y + ROW - bend} ${to} ${y + ROW}`;
  const lane = Math.max(line.from, line.to) % 6;
  return drawn('path', {d, class: `line lane${lane}${line.lead.weak ? ' weak' : ''}${line.lead.done ? '' : ' ahead-of-time'}`});
}

function markOf({entry, lane}, facts, x, y) {
  const kind = facts.get(entry.revision) || entry.standing.toLowerCase();
  const group = mark(kind, x, y);
  group.classList.add(`lane${lane % 6}`);
  return group;
}

function tagsOf(entry, facts) {
  const tags = entry.branchLabels.map((label) => el('span', {class: 'tag label'}, label));
  if (entry.downRevisions.length > 1) {
    tags.push(el('span', {class: 'tag'}, 'merge'));
  }
  if (page.heads.includes(entry.revision)) {
    tags.push(el('span', {class: 'tag'}, 'head'));
  }
  const fact = facts.get(entry.revision) || (entry.standing === 'APPLIED' ? null : entry.standing.toLowerCase());
  if (fact) {
    tags.push(el('span', {class: `tag state ${fact}`}, {ahead: 'unknown here'}[fact] || fact));
  }
  return el('span', {class: 'tags'}, tags);
}
