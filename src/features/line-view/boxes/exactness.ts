/** How exactly incidents are known, for the order in which their symbols get places and are painted. */
import type { IncidentBox } from './boxes.ts';

/** The more exactly known first: by the length of time, then by that of the line. Equal ones keep their order. */
export function exactestFirst<Item>(items: readonly Item[], boxOf: (item: Item) => IncidentBox): Item[] {
  return items.toSorted((a, b) => {
    const [one, other] = [boxOf(a), boxOf(b)];
    return compared(lasting(one), lasting(other)) || compared(kilometres(one), kilometres(other));
  });
}

/** Length of the time in which it may have happened, ms; Infinity where an end is open. */
export function lasting({ time }: Pick<IncidentBox, 'time'>): number {
  return time.to - time.from;
}

function kilometres({ stretches }: IncidentBox): number {
  return stretches.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Two infinite lengths are equal; their difference is no number. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
