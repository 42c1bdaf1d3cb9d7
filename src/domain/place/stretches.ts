/** Stretches of the line by chainage, in km from its western end. */

/** From and to, in km of chainage, west to east. */
export type Stretch = readonly [number, number];

/** Stretches in ascending order, with those that touch made one. */
export function uniteStretches(stretches: readonly Stretch[]): Stretch[] {
  const united: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = united.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

type Stretches = readonly Stretch[] | undefined;

/** Every stretch of one with every stretch of the other; those that only touch share nothing. Absent: the whole line. */
export function intersectStretches(a: Stretches, b: Stretches): Stretches {
  if (!a || !b) return a ?? b;
  const shared = a.flatMap((one) =>
    b.flatMap((other): Stretch[] => {
      const from = Math.max(one[0], other[0]);
      const to = Math.min(one[1], other[1]);
      return to > from ? [[from, to]] : [];
    }),
  );
  return shared.sort((one, other) => one[0] - other[0]);
}

export function sameStretches(a: Stretches, b: Stretches): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every(([from, to], at) => from === b[at]?.[0] && to === b[at]?.[1]);
}

/**
 * Both ends in figures: whole km, or tenths where `inTenths` or where whole ones would make it no stretch at all. Always
 * rounded outwards, so that the figures leave out nothing that the evidence allows; the end of the line keeps its own figure.
 */
export function kmFigures([from, to]: Stretch, lineKm: number, inTenths = false): [from: string, to: string] {
  const isShort = inTenths || Math.round(from) === Math.round(to);
  const steps = isShort ? 10 : 1;
  // 20.1 * 10 is a little more than 201.
  const atStep = (km: number, round: (steps: number) => number) =>
    String(round(Number((km * steps).toFixed(6))) / steps);
  return [atStep(from, Math.floor), atStep(to, to >= lineKm ? Math.round : Math.ceil)];
}
