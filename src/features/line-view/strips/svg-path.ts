/** Path data of polylines, to a tenth of a pixel. */
type Points = readonly (readonly [x: number, y: number])[];

export function line(points: Points): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** The polyline closed along a base line. */
export function area(points: Points, base: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return `${line(points)}L${tenth(last[0])} ${tenth(base)}L${tenth(first[0])} ${tenth(base)}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
