/** Upgrades, downgrades and stamps: first the plan, exactly as it would run, then the question, then the result. */
const movement = {
  // A page in somebody else's frame could be clicked by mistake.
  allowed: document.documentElement.dataset.access === 'unrestricted' && window.top === window.self,
  verbs: {upgrade: 'Upgrade', downgrade: 'Downgrade', stamp: 'Stamp'},
  asked: 0,

  async plan(command, target, tenant) {
    const dialog = $('movement');
    const input = el('input', {id: 'target', value: target, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'plan'});
    const go = button(this.verbs[command], () => this.run(command, input.value.trim(), whose?.value), {class: `go ${command}`, disabled: true});
    const plan = el('div', {id: 'plan', class: 'plan', 'aria-live': 'polite'});
    const look = () => page.guarded(() => this.look(command, input.value.trim(), whose, plan, go));
    const whose = tenants.select(command, tenant, look);
    input.addEventListener('change', look);
    input.addEventListener('input', () => {
      go.disabled = true;
    });
    fill(dialog, el('form', {method: 'dialog', submit: (event) => {
      event.preventDefault();
      look();
    }},
      el('h2', {id: 'movement-title'}, `${this.verbs[command]} `, el('span', {class: 'dim'}, page.database)),
      whose && el('p', {class: 'target'}, el('label', {for: 'tenant'}, 'for'), whose),
      el('p', {class: 'target'}, el('label', {for: 'target'}, 'to'), input),
      plan,
      el('div', {class: 'buttons'}, button('Cancel', () => dialog.close(), {class: 'quiet'}), go)));
    dialog.showModal();
    await look();
  },

  /** Shows what would run; the button is there only for a plan that was seen. */
  async look(command, target, whose, plan, go) {
    const number = ++this.asked;
    const everybody = whose && !whose.value;
    const tenant = everybody ? tenants.example() : whose?.value;
    go.disabled = true;
    go.textContent = this.verbs[command];
    if (everybody && command !== 'upgrade') {
      fill(plan, el('p', {class: 'nothing'}, 'This is about one tenant.'));
      return;
    }
    fill(plan, el('p', {class: 'nothing'}, 'Planning …'));
    const answer = await order({...page.address(), tenant, command, target, dryRun: true});
    if (number !== this.asked) {
      return;
    }
    if (!answer.done) {
      fill(plan, el('p', {class: 'finding failed'}, answer.error));
      return;
    }
    const {steps, headsBefore, headsAfter} = answer.answer;
    const from = headsBefore.join(', ') || 'base';
    const to = headsAfter.join(', ') || 'base';
    const idle = command !== 'stamp' && !steps.length;
    const says = idle
      ? `There is nothing to run: ${tenant || 'the database'} is there already.`
      : (command === 'stamp') ? 'Only the version table changes; no revision runs.' : `${plural(steps.length, 'revision')} will ${command === 'upgrade' ? 'run' : 'be reverted'}, in this order.`;
    const lead = everybody ? `Every tenant that is behind is upgraded; each has its own plan. For ${tenant}:` : null;
    fill(plan, lead && el('p', {}, lead), el('p', {}, el('code', {}, from), ' → ', el('code', {}, to)), el('p', {}, says), steps.map((step) => stepOf(step, steps.length === 1)));
    go.textContent = everybody ? 'Upgrade all tenants' : (command === 'stamp') ? 'Stamp' : `${this.verbs[command]} ${plural(steps.length, 'revision')}`;
    go.disabled = idle;
  },

  async run(command, target, tenant) {
    $('movement').close();
    page.notice(null);
    const answer = order({...page.address(), tenant: tenant || undefined, command, target});
    page.watch();
    const result = await answer.catch((problem) => ({done: false, error: `The server can’t be reached: ${problem.message}`}));
    journal.offset = 0;
    await page.guarded(() => page.load());
    if (page.selected) {
      page.open(page.selected);
    }
    page.notice(result.done ? this.done(command, result.answer) : result.error, result.done ? 'done' : 'failed');
  },

  done(command, result) {
    const whose = result.tenant ? `${result.tenant} is` : page.seen?.tenants ? 'The tenants are' : 'The database is';
    const at = `${whose} at ${result.headsAfter.join(', ') || 'base'}.`;
    const what = (command === 'stamp') ? 'Stamped.' : `${this.verbs[command]} done: ${plural(result.revisions.length, 'revision')} in ${duration(result.durationMs)}.`;
    return `${what} ${at}`;
  },
};

function stepOf(step, open) {
  return el('details', {open},
    el('summary', {}, el('code', {}, step.revision), ' ', step.message, step.findings.length ? el('span', {class: 'tag state failed'}, plural(step.findings.length, 'finding')) : null),
    ...step.findings.map((finding) => el('p', {class: 'finding'}, finding)),
    step.sql ? statements(step.sql) : el('p', {class: 'nothing'}, 'Java code: its statements are known only when it runs.'));
}
