/** One revision, with the SQL of both directions. */
const revision = {
  async show(id, focus) {
    const panel = $('revision');
    panel.hidden = false;
    document.body.classList.add('opened');
    if (focus) {
      panel.focus();
    }
    try {
      const answer = await ask(`/${encodeURIComponent(id)}`);
      const found = answer.contexts[page.context]?.databases[page.database];
      if (page.selected !== id) {
        return;
      }
      if (!found || found.error) {
        throw new Error(found ? found.error : 'This database does not know the revision.');
      }
      this.draw(found);
    } catch (problem) {
      if (page.selected === id) {
        fill(panel, this.head(id, 'Not to be shown now'), el('p', {class: 'finding'}, problem.message));
      }
    }
  },

  draw(found) {
    const standing = found.standing.toLowerCase();
    const fact = graph.facts.get(found.revision) || standing;
    const parents = found.downRevisions.length ? found.downRevisions.map(linkTo) : ['nothing: a base'];
    fill(
      $('revision'),
      this.head(found.revision, found.message || 'No message'),
      el('p', {class: 'facts'}, badge(fact, fact), ...found.branchLabels.map((label) => el('span', {class: 'tag label'}, label)), this.actions(found)),
      el('dl', {},
        ...fieldOf('Follows', parents),
        ...fieldOf('Depends on', found.dependsOn.map(linkTo)),
        ...fieldOf('Written as', [`${found.type}${found.transactional ? '' : ', without a transaction'}`]),
        ...fieldOf('Source', [el('span', {class: 'path'}, found.source)]),
        ...fieldOf('Checksum', found.checksum ? [el('code', {title: found.checksum}, found.checksum.slice(0, 16))] : []),
        ...fieldOf('Way back', [found.reversible ? 'yes' : 'none: it can’t be reverted'])),
      ...found.findings.map((finding) => el('p', {class: 'finding'}, el('strong', {}, (standing === 'applied') ? 'If it is reverted: ' : 'If it is applied: '), finding)),
      ...this.sql(found));
  },

  head(id, message) {
    return el('div', {class: 'head'},
      el('div', {}, el('code', {class: 'id'}, id), el('h2', {}, message)),
      button('×', () => page.close(), {class: 'quiet close', 'aria-label': 'Close'}));
  },

  actions(found) {
    if (!movement.allowed) {
      return null;
    }
    const applied = found.standing === 'APPLIED';
    const each = page.seen?.tenants;
    return el('span', {class: 'actions'},
      (each || !applied) && button('Upgrade to here …', () => movement.plan('upgrade', found.revision)),
      (each || applied) && button('Downgrade to here …', () => movement.plan('downgrade', found.revision)),
      button('Stamp …', () => movement.plan('stamp', found.revision), {class: 'quiet'}));
  },

  sql(found) {
    const sides = {upgrade: found.upgrade, downgrade: found.downgrade};
    const text = el('div', {id: 'sql', role: 'tabpanel', tabindex: 0});
    const choose = (side) => {
      text.setAttribute('aria-labelledby', `${side}-tab`);
      if (sides[side]) {
        fill(text, statements(sides[side]));
      } else {
        const none = (found.type === 'java') ? 'It is Java code: its statements are known only when it runs.' : 'There is no way back.';
        fill(text, el('p', {class: 'nothing'}, none));
      }
    };
    const tab = (side, name, chosen) => el('button', {type: 'button', role: 'tab', id: `${side}-tab`, 'data-side': side, 'aria-controls': 'sql', 'aria-selected': chosen, tabindex: chosen ? 0 : -1}, name);
    const list = el('div', {role: 'tablist', class: 'tabs', 'aria-label': 'Direction'}, tab('upgrade', 'Upgrade', 'true'), tab('downgrade', 'Downgrade', 'false'));
    tabs(list, (chosen) => choose(chosen.dataset.side));
    choose('upgrade');
    return [list, text];
  },
};

function fieldOf(name, values) {
  if (!values.length) {
    return [];
  }
  const listed = values.flatMap((value, index) => index ? [', ', value] : [value]);
  return [el('dt', {}, name), el('dd', {}, listed)];
}

function linkTo(id) {
  return button(id, () => page.open(id), {class: 'link'});
}

/** Statements as a numbered list, with their key words set off. */
function statements(list) {
  if (!list.length) {
    return el('p', {class: 'nothing'}, 'Nothing to run.');
  }
  return el('ol', {class: 'sql'}, list.map((text) => el('li', {}, el('pre', {}, coloured(text)))));
}

const WORDS = /('(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/)|\b(alter|table|add|column|create|drop|index|unique|constraint|primary|foreign|key|references|not|null|default|insert|into|values|update|set|delete|from|where|select|view|sequence|schema|on|if|exists|cascade|rename|to|type|using|check|and|or|as|with|is|in|comment|generated|always|by|identity|begin|end|trigger|function|procedure|returns|concurrently|join|left|order|group|case|when|then|else)\b/gi;

function coloured(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(WORDS)) {
    parts.push(text.slice(at, match.index));
    const kind = match[2] ? 'word' : (match[1].startsWith('--') || match[1].startsWith('/*')) ? 'comment' : match[1].startsWith("'") ? 'text' : 'name';
    parts.push(el('span', {class: kind}, match[0]));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)];
}
