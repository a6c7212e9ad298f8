/**
 * Finds a lane for each revision and the lines between each row and the next, as "git log --graph" does: a lane leads to a
 * revision further down; where two lead to the same one, they meet.
 *
 * @param revisions each before everything that it needs
 */
function layLanes(revisions) {
  const labelled = new Map();
  for (const entry of revisions) {
    entry.branchLabels.forEach((label) => labelled.set(label, entry.revision));
  }
  const leads = [];
  return revisions.map((entry) => {
    let lane = leads.findIndex((lead) => lead?.to === entry.revision);
    if (lane < 0) {
      lane = freeLane(leads, 0);
    }
    leads[lane] = null;
    const lines = [];
    leads.forEach((lead, index) => lead && lines.push({from: index, to: index, lead}));
    for (const need of needs(entry, labelled)) {
      let to = leads.findIndex((lead) => lead?.to === need.to);
      if (to < 0) {
        to = leads[lane] ? freeLane(leads, lane + 1) : lane;
        leads[to] = {to: need.to, weak: need.weak, done: entry.standing === 'APPLIED'};
      } else if (to > lane && !leads[lane] && !need.weak) {
        // The outer one comes in, so the trunk stays where it is.
        lines.find((line) => line.from === to).to = lane;
        leads[lane] = leads[to];
        leads[to] = null;
        to = lane;
      }
      lines.push({from: lane, to, lead: {weak: need.weak, done: entry.standing === 'APPLIED'}});
    }
    while (leads.length && !leads[leads.length - 1]) {
      leads.pop();
    }
    return {entry, lane, lines, width: Math.max(leads.length, lane + 1, ...lines.map((line) => line.from + 1))};
  });
}

/** What a revision needs: its parents first, then what it depends on. */
function needs(entry, labelled) {
  const parents = entry.downRevisions.map((to) => ({to, weak: false}));
  const others = entry.dependsOn
    .map((name) => ({to: labelled.get(name) || name, weak: true}))
    .filter((other) => !entry.downRevisions.includes(other.to));
  return [...parents, ...others];
}

function freeLane(leads, from) {
  for (let i = from; i < leads.length; i++) {
    if (!leads[i]) {
      return i;
    }
  }
  return Math.max(leads.length, from);
}
