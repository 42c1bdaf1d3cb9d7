/** Spreads the symbols of one lane where they would hide each other, and gathers those that cannot be spread. */

export interface SpreadMark {
  /** Where the symbol is drawn, px. */
  readonly x: number;
  /** Indices of the marks drawn at this place, in order of time; only its own where it is not shared. */
  readonly shared: readonly number[];
}

interface Group {
  readonly members: readonly number[];
  /** Sum of the members' true places, px. */
  readonly sum: number;
}

/**
 * Symbols that would coincide are spread around their common middle by the smallest displacement that leaves `gap` px
 * between neighbours. No symbol is moved further than `limit` px from its true place, where it would show a wrong date.
 * Where that is not enough, symbols are gathered at one place within the limit of all of them.
 */
export function spreadMarks(xs: readonly number[], gap: number, limit: number): SpreadMark[] {
  const spread: SpreadMark[] = xs.map((x, index) => ({ x, shared: [index] }));
  for (const { sum, members } of groupsOf(xs, gap)) {
    const middle = sum / members.length;
    const apart = members.map((_, index) => middle + (index - (members.length - 1) / 2) * gap);
    const fits = members.every(
      (member, index) => Math.abs(valueAt(apart, index) - valueAt(xs, member)) <= limit,
    );
    if (fits) {
      members.forEach((member, index) => {
        spread[member] = { x: valueAt(apart, index), shared: [member] };
      });
    } else gather(xs, members, limit, spread);
  }
  return spread;
}

/** From the earliest on: as many as one place can represent, then the next. */
function gather(
  xs: readonly number[],
  members: readonly number[],
  limit: number,
  spread: SpreadMark[],
): void {
  let shared: number[] = [];
  const place = () => {
    const x = (valueAt(xs, shared[0] ?? 0) + valueAt(xs, shared.at(-1) ?? 0)) / 2;
    for (const member of shared) spread[member] = { x, shared };
    shared = [];
  };
  for (const member of members) {
    if (shared.length > 0 && valueAt(xs, member) - valueAt(xs, shared[0] ?? 0) > 2 * limit) place();
    shared.push(member);
  }
  if (shared.length > 0) place();
}

/** Groups of marks that overlap once each group is spread. */
function groupsOf(xs: readonly number[], gap: number): Group[] {
  const order = xs.map((_, index) => index).sort((a, b) => valueAt(xs, a) - valueAt(xs, b) || a - b);
  const groups: Group[] = [];
  for (const index of order) {
    let group: Group = { sum: valueAt(xs, index), members: [index] };
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

function valueAt(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
