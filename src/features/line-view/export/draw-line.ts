/** The line view as a drawing, from the state of the app alone: it need not be on the screen. */
import { EVEN, timeWarp } from '#axis/time-warp.ts';
import { MANY } from '#domain/query/many.ts';
import { undatedRows } from '#domain/query/undated-rows.ts';
import { incidentsInSight } from '#domain/rows/ink/line-sight.ts';
import { boxesOf, knownRange, type LineRecord } from '#features/line-view/boxes/boxes.ts';
import type { Standings } from '#features/line-view/boxes/paint/painting.ts';
import { darkestInk, inkCanvas } from '#features/line-view/many/ink-picture.ts';
import { lineInkOf } from '#features/line-view/many/line-ink-of.ts';
import { recordOf, standingsOf } from '#features/line-view/many/use-many-on-line.ts';
import { type Axes, axesBounds, fitAxes, revealBox } from '#features/line-view/plot/axes.ts';
import { projectionOf } from '#features/line-view/plot/projection.ts';
import { shownAxes } from '#features/line-view/plot/shown-axes.ts';
import { atRest, type Draw, type PictureLook, subjectOn } from '#picture/drawing.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { selectRowSet, selectRowsMatchingAnywhere, selectShownRows } from '#state/rows/row-selectors.ts';
import { selectMatchingAnywhere, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { rgbOf } from '#ui/theme/rgb-of.ts';
import { type LineInput, lineDrawing, type SvgInk, svgProjection } from './svg-document.ts';

export const drawLine: Draw = (moving, look) => {
  const state = atRest(moving);
  const { window, stretch } = state.view;
  const axes = axesOf(state);
  const content = contentOf(state, axes);
  const warp = content.isOfRows
    ? EVEN
    : timeWarp(
        content.record.boxes.map(({ known }) => (known.from + known.to) / 2),
        knownRange(content.record.boxes),
      );
  const model: LineInput['model'] = {
    subject: subjectOn(state.subject, look.flavor),
    record: content.record,
    standings: content.standings,
    onStretch: stretch !== null,
    // Of any size: the drawing has one of its own.
    projection: projectionOf(axes, { width: 1, height: 1 }, { elsewhere: 0, anywhere: 0, warp }),
    messages: look.messages,
    language: look.language,
  };
  const ink = content.isPainted ? inkOf(state, model, look) : undefined;
  const drawing = lineDrawing({ model, geography: selectGeography(state), ink, window, stretch }, look);
  return isAsOpened(axes, state) ? drawing : { ...drawing, notes: [...drawing.notes, look.words.movedAxes] };
};

/** What is on the screen, or what the line view would open with. */
function axesOf(state: AppState): Axes {
  const shown = state.view.face === 'line' ? shownAxes(state).axes : null;
  return shown ?? openedAxes(state);
}

/** What the address of the view opens the line view with: the window, and what is selected in sight. */
function openedAxes(state: AppState): Axes {
  const { line, windowLimits } = state.subject;
  const bounds = axesBounds({ from: 0, to: line.lengthKm }, windowLimits);
  const fitted = fitAxes(state.view.window, bounds);
  if (selectRowSet(state)) return fitted;
  const boxes = boxesOf(selectMatchingAnywhere(state), line.lengthKm).boxes;
  const box = boxes.find(({ id }) => id === state.view.selection?.incident);
  return box ? revealBox(fitted, box.known, box.stretches, bounds) : fitted;
}

function isAsOpened({ km, time }: Axes, state: AppState): boolean {
  const opened = openedAxes(state);
  return (
    km.from === opened.km.from &&
    km.to === opened.km.to &&
    time.from === opened.time.from &&
    time.to === opened.time.to
  );
}

interface Content {
  readonly record: LineRecord;
  readonly standings: Standings;
  readonly isOfRows: boolean;
  /** Too many for a box each. */
  readonly isPainted: boolean;
}

/** So many without a date are named. */
const UNDATED_LISTED = 20;

function contentOf(state: AppState, axes: Axes): Content {
  const { lengthKm } = state.subject.line;
  const [rows, codes] = [selectRowSet(state), selectShownRows(state)?.codes];
  if (!rows || !codes) {
    const visible = selectVisible(state).incidents;
    return {
      record: boxesOf(selectMatchingAnywhere(state), lengthKm),
      standings: new Map(visible.map(({ id, standing }) => [id, standing])),
      isOfRows: false,
      isPainted: false,
    };
  }
  const caps = selectRowsMatchingAnywhere(state);
  const inSight = incidentsInSight({ table: rows.table, ...axes, lineKm: lengthKm }, caps);
  const isPainted = inSight.length > MANY;
  const undated = undatedRows(rows.table, caps, UNDATED_LISTED).first;
  const boxed = isPainted ? [] : [...inSight];
  return {
    record: recordOf(rows, boxed, undated, lengthKm),
    standings: standingsOf(rows, codes, [...boxed, ...undated]),
    isOfRows: true,
    isPainted,
  };
}

function inkOf(state: AppState, model: LineInput['model'], { flavor }: PictureLook): SvgInk | undefined {
  const [rows, caps] = [selectRowSet(state), selectRowsMatchingAnywhere(state)];
  if (!rows) return undefined;
  const projection = svgProjection(model);
  const colored = subjectOn(state.subject, flavor);
  const ink = lineInkOf({ rows, caps }, projection, state.subject, (kind) => styleOf(colored, kind).color);
  const colors = rgbOf(ink.colors);
  const pictureOf = (grid: typeof ink.line) =>
    inkCanvas(grid, colors, darkestInk(grid))?.toDataURL('image/png') ?? '';
  const { table } = rows;
  const inSight = incidentsInSight({ table, ...projection.axes, lineKm: state.subject.line.lengthKm }, caps);
  return {
    line: pictureOf(ink.line),
    strip: pictureOf(ink.strip),
    count: inSight.length,
    kinds: new Set([...inSight].map((incident) => table.kindIds[table.kind[incident] ?? 0] ?? '')),
    undated: undatedRows(table, caps, UNDATED_LISTED).count,
  };
}
