const SVG = document.getElementById('logo').namespaceURI;

/** Returns the element of the document with this id. */
function $(id) {
  return document.getElementById(id);
}

/** Makes an element; texts are texts, nothing is ever parsed as HTML. Functions among the attributes listen. */
function el(name, attributes, ...children) {
  return assemble(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
function drawn(name, attributes, ...children) {
  return assemble(document.createElementNS(SVG, name), attributes, children);
}

function assemble(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts children in the place of those that an element has. */
function fill(element, ...children) {
  element.replaceChildren();
  return assemble(element, {}, children);
}

function button(text, click, attributes) {
  return el('button', {type: 'button', click, ...attributes}, text);
}

/** A row of tabs: arrows move, as everywhere. */
function tabs(list, choose) {
  const all = [...list.querySelectorAll('[role=tab]')];
  const select = (tab) => {
    for (const other of all) {
      other.setAttribute('aria-selected', other === tab);
      other.tabIndex = (other === tab) ? 0 : -1;
    }
    choose(tab);
  };
  all.forEach((tab) => {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (step) {
        event.preventDefault();
        const seen = all.filter((other) => !other.hidden);
        const next = seen[(seen.indexOf(tab) + step + seen.length) % seen.length];
        select(next);
        next.focus();
      }
    });
  });
}

function plural(count, word) {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

function duration(ms) {
  if (ms < 1000) {
    return `${ms} ms`;
  }
  const seconds = ms / 1000;
  if (seconds < 60) {
    return `${seconds.toFixed(1)} s`;
  }
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return (minutes < 60) ? `${minutes}:${rest} min` : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest} h`;
}

/** The shape that stands for a state beside its colour, in a drawing around a point. */
function mark(kind, x, y) {
  const group = drawn('g', {class: `mark ${kind}`, transform: `translate(${x} ${y})`});
  const disc = (r) => drawn('circle', {r});
  const shapes = {
    applied: () => [disc(4)],
    current: () => [drawn('circle', {r: 7.5, class: 'ring'}), disc(4)],
    pending: () => [disc(4.5)],
    held: () => [drawn('rect', {x: -5, y: -5, width: 10, height: 10, rx: 2}), drawn('path', {d: 'M-1.7-2.2v4.4M1.7-2.2v4.4'})],
    failed: () => [drawn('path', {class: 'body', d: 'M0-7 7 6H-7z'}), drawn('path', {d: 'M0-2.8v4M0 3.4v.2'})],
    ahead: () => [drawn('path', {class: 'body', d: 'M0-6.5 6.5 0 0 6.5-6.5 0z'}), drawn('path', {d: 'M0 3V-2.6M-2.2-.6 0-2.8l2.2 2.2'})],
    running: () => [drawn('circle', {r: 8, class: 'ring'}), disc(4.5)],
  };
  group.append(...shapes[kind]());
  return group;
}

/** The shape of a state as a small picture of its own, for texts. */
function badge(kind, text) {
  const icon = drawn('svg', {viewBox: '-9 -9 18 18', width: 16, height: 16, 'aria-hidden': 'true'}, mark(kind, 0, 0));
  return el('span', {class: `badge ${kind}`}, icon, text);
}
