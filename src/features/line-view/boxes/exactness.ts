/** How exactly incidents are known, for the order in which their symbols get places and are painted. */
import type { IncidentBox } from './boxes.ts';

/** The more exactly known first: by the length of time, then by that of the line. Equal ones keep their order. */
export function exactestFirst<Item>(items: readonly Item[], boxOf: (item: Item) => IncidentBox): Item[] {
  const measured = items.map((item) => {
    const box = boxOf(item);
    return { item, time: lasting(box), km: kilometres(box) };
  });
  return measured.sort((a, b) => compared(a.time, b.time) || compared(a.km, b.km)).map(({ item }) => item);
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
