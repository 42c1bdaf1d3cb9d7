/** Sets symbols of one lane apart where they would hide each other, and gathers those that cannot be. */

export interface Placed {
  /** Where the symbol is drawn, px. */
  readonly x: number;
  /** Which places share this one, by their indices in order of time; one alone shares with nobody. */
  readonly shared: readonly number[];
}

interface Group {
  readonly members: readonly number[];
  /** What the members' places add up to. */
  readonly sum: number;
}

/**
 * Symbols that would coincide are set apart around their common middle: the smallest displacement that leaves `gap`
 * px between neighbours. No symbol goes further than `limit` px from its true place: it would tell a wrong date. Those
 * for which that is not enough are gathered at one place within the limit of all of them.
 */
export function setApart(xs: readonly number[], gap: number, limit: number): Placed[] {
  const placed: Placed[] = xs.map((x, index) => ({ x, shared: [index] }));
  for (const { sum, members } of groupsOf(xs, gap)) {
    const middle = sum / members.length;
    const apart = members.map((_, index) => middle + (index - (members.length - 1) / 2) * gap);
    const fits = members.every((member, index) => Math.abs(at(apart, index) - at(xs, member)) <= limit);
    if (fits) {
      members.forEach((member, index) => {
        placed[member] = { x: at(apart, index), shared: [member] };
      });
    } else gather(xs, members, limit, placed);
  }
  return placed;
}

/** From the earliest on: as many as one place can stand for, then the next. */
function gather(xs: readonly number[], members: readonly number[], limit: number, placed: Placed[]): void {
  let shared: number[] = [];
  const place = () => {
    const x = (at(xs, shared[0] ?? 0) + at(xs, shared.at(-1) ?? 0)) / 2;
    for (const member of shared) placed[member] = { x, shared };
    shared = [];
  };
  for (const member of members) {
    if (shared.length > 0 && at(xs, member) - at(xs, shared[0] ?? 0) > 2 * limit) place();
    shared.push(member);
  }
  if (shared.length > 0) place();
}

/** Which places come into each other's way, each other's room counted in. */
function groupsOf(xs: readonly number[], gap: number): Group[] {
  const order = xs.map((_, index) => index).sort((a, b) => at(xs, a) - at(xs, b) || a - b);
  const groups: Group[] = [];
  for (const index of order) {
    let group: Group = { sum: at(xs, index), members: [index] };
    for (let last = groups.at(-1); last && overlap(last, group, gap); last = groups.at(-1)) {
      groups.pop();
      group = { sum: last.sum + group.sum, members: [...last.members, ...group.members] };
    }
    groups.push(group);
  }
  return groups;
}

function overlap(left: Group, right: Group, gap: number): boolean {
  const end = left.sum / left.members.length + ((left.members.length - 1) / 2) * gap;
  const start = right.sum / right.members.length - ((right.members.length - 1) / 2) * gap;
  return start - end < gap;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
