/** More incidents than can each be drawn, as shapes: tinted ground, the sum beside the line, dots and symbols. */
import { worldSize } from '#domain/place/mercator.ts';
import { CODES, standingOfCode } from '#domain/rows/codes.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { FORMS } from '#domain/rows/drawn/row-form.ts';
import { firstLeft } from '#domain/rows/first-left.ts';
import { bracketOf } from '#features/map/events/emphasis.ts';
import { drawnRadius, MarkList, packMarks, symbolScaleAmong, type View } from '#features/map/events/marks.ts';
import { selectEvents } from '#features/map/events/select-events.ts';
import { Strip } from '#features/map/events/strip.ts';
import { EventSums } from '#features/map/events/sums/event-sums.ts';
import { BIN_KM } from '#features/map/events/sums/line-ink.ts';
import type { PictureLook } from '#picture/drawing.ts';
import type { Frame } from '#picture/frame.ts';
import { figure } from '#picture/path-data.ts';
import { path, type Shape } from '#picture/shape.ts';
import type { AppState } from '#state/store.ts';
import { ringShape, symbolShape } from './area-shapes.ts';
import type { DrawnIncidents, Sign } from './drawn-incidents.ts';
import { groundInk } from './ground-ink-shapes.ts';
import { type SceneColors, sceneColors } from './scene-colors.ts';

export function drawRows(state: AppState, frame: Frame, look: PictureLook): DrawnIncidents {
  const events = selectEvents(state);
  if (!events) return { below: [], above: [], taken: [], signs: [], unplaced: 0, outOfSight: 0 };
  const { rows, codes, selected } = events;
  const colors = sceneColors(state, look);
  const sums = new EventSums(rows.table, rows.incidentOf, rows.lineKm, rows.drawn);
  sums.show(codes);
  sums.divide(frame.zoom);
  for (const grid of sums.grids) grid.sum();
  const strip = new Strip(rows.mdl, sums.line);
  strip.follow(frame.zoom, null);
  const [symbols, dots] = [new MarkList(), new MarkList()];
  packMarks(sums, viewOf(frame), null, symbols, dots);
  const standings = [...new Set(codes)].filter((code) => code !== CODES.out).map(standingOfCode);
  const order = ['certain', 'under-way', 'possible', 'undated'] as const;
  return {
    below: [
      ...groundInk(sums.grids, frame, colors.ink),
      ...stripShapes(strip, frame, colors),
      ...bracketShapes(strip, selected === null ? null : bracketOf(sums, selected), frame, colors),
      ...dotShapes(sums, dots, frame, colors),
      ...discShapes(sums, symbols, frame, colors),
    ],
    above: symbolShapes(sums, symbols, frame, colors),
    taken: [],
    signs: [
      ...order.filter((one) => standings.includes(one)),
      ...(strip.lanes.some((height) => height > 0) ? (['height'] as const) : []),
      ...(dots.count > 0 ? (['dot'] as const) : []),
      ...(selected !== null ? (['selected'] as const) : []),
      ...(state.view.stretch ? (['stretch'] as const) : []),
    ] satisfies Sign[],
    unplaced: firstLeft(rows.drawn.unplaced, codes, 0).count,
    // Of sums along the line nobody can say how many of them lie outside.
    outOfSight: 0,
  };
}

function viewOf({ mercatorAt, width, height }: Frame): View {
  const corners = [mercatorAt(0, 0), mercatorAt(width, 0), mercatorAt(0, height), mercatorAt(width, height)];
  const [xs, ys] = [corners.map(([x]) => x - ORIGIN.x), corners.map(([, y]) => y - ORIGIN.y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

type PlaceOf = (x: number, y: number) => readonly [number, number];

/** From `ORIGIN` in Web Mercator. */
function placeIn({ mercatorAt, zoom, width, height }: Frame): PlaceOf {
  const size = worldSize(zoom);
  const [middleX, middleY] = mercatorAt(width / 2, height / 2);
  // One step to the right on the picture tells how it is turned.
  const [rightX, rightY] = mercatorAt(width / 2 + 1, height / 2);
  const [cosine, sine] = [(rightX - middleX) * size, (rightY - middleY) * size];
  return (x, y) => {
    const [east, south] = [(x + ORIGIN.x - middleX) * size, (y + ORIGIN.y - middleY) * size];
    return [width / 2 + east * cosine + south * sine, height / 2 + south * cosine - east * sine];
  };
}

/** What is certain from the base up, and what is possible above it, paler and with an edge. */
function stripShapes({ course, lanes }: Strip, frame: Frame, { ink }: SceneColors): Shape[] {
  if (!course) return [];
  const at = placeIn(frame);
  const bins = course.length / 4;
  const place = (bin: number, lane: number) => {
    const [x = 0, y = 0, overX = 0, overY = 0] = course.subarray(4 * bin, 4 * bin + 4);
    return at(x + overX * lane, y + overY * lane);
  };
  const line = (which: 0 | 1 | null, backwards = false) => {
    const points = Array.from({ length: bins }, (_, bin) =>
      place(bin, which === null ? 0 : (lanes[2 * bin + which] ?? 0)),
    );
    return (backwards ? points.reverse() : points).map(([x, y]) => `${figure(x)} ${figure(y)}`).join('L');
  };
  const surface = (which: 0 | 1) => `M${line(null)}L${line(which, true)}Z`;
  return [
    path(surface(1), { fill: ink, 'fill-opacity': 0.28 }),
    path(`M${line(1)}`, { fill: 'none', stroke: ink, 'stroke-opacity': 0.6, 'stroke-width': 1 }),
    path(surface(0), { fill: ink, 'fill-opacity': 0.5 }),
  ];
}

/** Under the stretch of what is selected. */
function bracketShapes(
  { course }: Strip,
  range: readonly [number, number] | null,
  frame: Frame,
  { accent }: SceneColors,
): Shape[] {
  if (!course || !range) return [];
  const at = placeIn(frame);
  const last = course.length / 4 - 1;
  const [first, end] = range.map((km) => Math.min(Math.max(Math.floor(km / BIN_KM), 0), last)) as [
    number,
    number,
  ];
  const place = (bin: number, lane: number) => {
    const [x = 0, y = 0, overX = 0, overY = 0] = course.subarray(4 * bin, 4 * bin + 4);
    return at(x + overX * lane, y + overY * lane)
      .map(figure)
      .join(' ');
  };
  const below = Array.from({ length: end - first + 1 }, (_, step) => place(first + step, -0.3));
  const d = `M${place(first, 0.8)}L${below.join('L')}L${place(end, 0.8)}`;
  return [path(d, { fill: 'none', stroke: accent, 'stroke-width': 2, 'stroke-linejoin': 'round' })];
}

function marksOf(list: MarkList): readonly number[] {
  return Array.from({ length: list.count }, (_, mark) => mark);
}

function dotShapes(sums: EventSums, dots: MarkList, frame: Frame, { paper, ink }: SceneColors): Shape[] {
  const at = placeIn(frame);
  return marksOf(dots).flatMap((mark) => {
    const [x, y] = dots.placeOf(mark);
    const [cx, cy] = at(x, y).map(figure) as [string, string];
    const cell = dots.rows[mark] ?? 0;
    const certain = sums.cells.certain[cell] ?? 0;
    const share = certain / (certain + (sums.cells.possible[cell] ?? 0));
    const radius = drawnRadius(dots.radiusOf(mark), frame.zoom);
    const circle = (r: number, attributes: Shape['attributes']): Shape => ({
      name: 'circle',
      attributes: { cx, cy, r: figure(r), ...attributes },
    });
    return [
      circle(radius - 0.7, {
        fill: paper,
        'fill-opacity': 0.7,
        stroke: ink,
        'stroke-width': 1.4,
        'stroke-opacity': 0.74,
      }),
      ...(share > 0 ? [circle(Math.sqrt(share) * radius, { fill: ink, 'fill-opacity': 0.74 })] : []),
    ];
  });
}

/** Circles on the ground that are larger than their symbols; each has the same ink. */
function discShapes(sums: EventSums, symbols: MarkList, frame: Frame, colors: SceneColors): Shape[] {
  const at = placeIn(frame);
  const scale = symbolScaleAmong(symbols.count, frame.zoom);
  return marksOf(symbols).flatMap((mark) => {
    const pixels = symbols.radiusOf(mark) * worldSize(frame.zoom);
    if (pixels < 11 * scale) return [];
    const [x, y] = symbols.placeOf(mark);
    const [cx, cy] = at(x, y).map(figure) as [string, string];
    const { kind, standing } = incidentOf(sums, symbols, mark);
    const color = colors.subject.kinds.find(({ id }) => id === kind)?.color ?? colors.ink;
    const fill = Math.min(Math.max((1100 * scale * scale) / (Math.PI * pixels * pixels), 0.05), 0.4);
    const isWhole = standing === 'certain' || standing === 'under-way';
    return [
      {
        name: 'circle',
        attributes: {
          cx,
          cy,
          r: figure(pixels),
          fill: color,
          'fill-opacity': fill,
          stroke: color,
          'stroke-opacity': 0.7,
          ...(!isWhole && { 'stroke-dasharray': '5 4' }),
        },
      },
    ];
  });
}

function incidentOf({ table, incidentOf: ofRow, codes }: EventSums, symbols: MarkList, mark: number) {
  const incident = ofRow[symbols.rows[mark] ?? 0] ?? 0;
  const standing = standingOfCode(codes[incident] ?? CODES.out);
  return {
    kind: table.kindIds[table.kind[incident] ?? 0] ?? '',
    standing: standing === 'out' ? ('possible' as const) : standing,
  };
}

function symbolShapes(sums: EventSums, symbols: MarkList, frame: Frame, colors: SceneColors): Shape[] {
  const at = placeIn(frame);
  const scale = symbolScaleAmong(symbols.count, frame.zoom);
  return marksOf(symbols).map((mark) => {
    const [x, y] = symbols.placeOf(mark);
    const [left, top] = at(x, y);
    const { kind, standing } = incidentOf(sums, symbols, mark);
    const isDoubtful = sums.places.form[symbols.rows[mark] ?? 0] === FORMS.doubtful;
    return {
      name: 'g',
      attributes: {
        transform: `translate(${figure(left)} ${figure(top)}) scale(${Math.round(scale * 100) / 100})`,
      },
      children: [...(isDoubtful ? [ringShape(false, colors)] : []), symbolShape(kind, standing, colors)],
    };
  });
}
