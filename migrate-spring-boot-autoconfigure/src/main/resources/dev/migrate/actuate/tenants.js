/** Those who share the database, each with books of its own. */
const tenants = {
  draw(all) {
    const tab = $('tenants-tab');
    tab.hidden = !all;
    if (!all && tab.getAttribute('aria-selected') === 'true') {
      $('revisions-tab').click();
    }
    fill($('tenant-rows'), Object.entries(all || {}).map(([id, tenant]) => this.row(id, tenant)));
  },

  row(id, tenant) {
    const [kind, text] = stateOf(tenant.state);
    return el('tr', {'data-tenant': id},
      el('td', {}, id),
      el('td', {}, badge(kind, text)),
      el('td', {class: 'what'}, tenant.error ? tenant.error : el('code', {}, tenant.current.join(', ') || 'base')),
      el('td', {class: 'number'}, tenant.error ? '' : tenant.pending),
      el('td', {class: 'number'}, movement.allowed && tenant.pending ? button('Upgrade …', () => movement.plan('upgrade', 'heads', id)) : null));
  },

  /** Lets somebody say whom a movement is about; an upgrade may be about all. */
  select(command, chosen, change) {
    const all = page.seen?.tenants;
    if (!all) {
      return null;
    }
    const nobody = (command === 'upgrade') ? `All ${plural(Object.keys(all).length, 'tenant')}` : 'Choose a tenant';
    return el('select', {id: 'tenant', change},
      el('option', {value: ''}, nobody),
      Object.entries(all).map(([id, {state, pending}]) =>
        el('option', {value: id, selected: id === chosen}, `${id} — ${pending ? `${pending} pending` : stateOf(state)[1]}`)));
  },

  /** Returns the one whose plan shows what happens to all. */
  example() {
    const all = Object.entries(page.seen?.tenants || {});
    return (all.find(([, tenant]) => tenant.pending) || all.find(([, tenant]) => !tenant.error) || all[0])?.[0];
  },
};
