/** What the parts of the line view share, derived from the store and the axes. */

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AxisRange } from '#axis/axis-range.ts';
import { EVEN, timeWarp } from '#axis/time-warp.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { countIn, type Totals, type VisibleIncident } from '#domain/query/query.ts';
import { countRowsIn } from '#domain/query/row-counts.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { type BoxLayout, layoutBoxes } from '#features/line-view/boxes/box-layout.ts';
import { boxesOf, type IncidentBox, knownRange, type LineRecord } from '#features/line-view/boxes/boxes.ts';
import type { Standings } from '#features/line-view/boxes/paint/painting.ts';
import {
  type ManyOnLine,
  recordOf,
  standingsOf,
  useManyOnLine,
} from '#features/line-view/many/use-many-on-line.ts';
import type { Axes } from '#features/line-view/plot/axes.ts';
import { type Projection, projectionOf, type Size } from '#features/line-view/plot/projection.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectMatchingAnywhere, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

export interface LineModel {
  readonly store: AppStore;
  readonly subject: Subject;
  readonly messages: Messages;
  readonly language: Language;
  /** Null where there are few incidents. */
  readonly many: ManyOnLine | null;
  /** The incidents that pass the filters, whatever the window and the stretch; of many those that have boxes here. */
  readonly record: LineRecord;
  /** From the first to the last bound of all that pass the filters. */
  readonly known: AxisRange | undefined;
  /** How many would be shown in another window and stretch. */
  readonly countAt: (window: InstantRange, stretch: Stretch | null) => Totals;
  readonly projection: Projection;
  /** The boxes that are visible on the axes, in chronological order. */
  readonly layouts: readonly BoxLayout[];
  readonly standings: Standings;
  /** A stretch of the line is a filter beside the period. */
  readonly onStretch: boolean;
  readonly narrow: boolean;
  /** True when there is so little height that of the strips only the ruler is drawn. */
  readonly rulerOnly: boolean;
  /** Height of a symbol, px. */
  readonly symbol: number;
}

/** A plot narrower than this is that of a phone, px. */
const NARROW = 560;
/** A view lower than this has no room for strips, px. */
const RULER_ONLY = 400;
const STRIP = 92;
const NARROW_STRIP = 48;
/** The strip of what is known to the line only: over decades much is. */
const ANYWHERE = 128;
const NARROW_ANYWHERE = 58;
/** Over decades there are more symbols. */
const SMALL_SYMBOL = 13;

/** `size` is that of the plot, `height` what the whole view has, px. */
export function useLineModel(
  store: AppStore,
  messages: Messages,
  axes: Axes,
  size: Size,
  height: number,
): LineModel {
  const language = useStore(store, (state) => state.view.language);
  // The window and the stretch only set the standings.
  const many = useManyOnLine(store, axes);
  const few = useFewOnLine(store, many !== null);
  const onStretch = useStore(store, (state) => state.view.stretch !== null);
  const { subject } = store.getState();
  const { record, standings, known, countAt } = useContent(many, few, subject.line.lengthKm);
  const narrow = size.width < NARROW;
  const warp = useMemo(
    () => (many ? EVEN : timeWarp(record.boxes.map(middleOfBox), knownRange(record.boxes))),
    [many, record],
  );
  const projection = useMemo(() => {
    const elsewhere = narrow ? NARROW_STRIP : STRIP;
    const anywhere = warp.isEven ? 0 : narrow ? NARROW_ANYWHERE : ANYWHERE;
    return projectionOf(axes, size, { elsewhere, anywhere, warp });
  }, [axes, size, narrow, warp]);
  const symbol = narrow ? (warp.isEven ? 13 : 11) : warp.isEven ? 17 : SMALL_SYMBOL;
  const layouts = useMemo(() => layoutBoxes(record.boxes, projection, symbol), [record, projection, symbol]);
  return {
    store,
    subject,
    messages,
    language,
    many,
    record,
    known,
    countAt,
    projection,
    layouts,
    standings,
    onStretch,
    narrow,
    rulerOnly: height < RULER_ONLY,
    symbol,
  };
}

interface Few {
  readonly matching: readonly VisibleIncident[];
  readonly visible: readonly VisibleIncident[];
}

/** Nothing where there are many. */
function useFewOnLine(store: AppStore, areMany: boolean): Few {
  const matching = useStore(store, (state) => (areMany ? NO_INCIDENTS : selectMatchingAnywhere(state)));
  const visible = useStore(store, (state) => (areMany ? NO_INCIDENTS : selectVisible(state).incidents));
  return { matching, visible };
}

/** When it was, for dealing the height of the years: an open end does not count. */
function middleOfBox({ known }: IncidentBox): number {
  return (known.from + known.to) / 2;
}

const NO_INCIDENTS: readonly VisibleIncident[] = [];

function useContent(
  many: ManyOnLine | null,
  { matching, visible }: Few,
  lineKm: number,
): Pick<LineModel, 'record' | 'standings' | 'known' | 'countAt'> {
  const { rows, caps = null, boxed, undated, codes, known } = many ?? {};
  const record = useMemo(
    () => (rows && boxed ? recordOf(rows, boxed, undated?.first ?? [], lineKm) : boxesOf(matching, lineKm)),
    [rows, boxed, undated, matching, lineKm],
  );
  const standings = useMemo(
    () =>
      rows && codes && boxed
        ? standingsOf(rows, codes, [...boxed, ...(undated?.first ?? [])])
        : new Map(visible.map(({ id, standing }) => [id, standing])),
    [rows, codes, boxed, undated, visible],
  );
  const countAt: LineModel['countAt'] = (window, stretch) =>
    rows ? countRowsIn(rows.table, caps, window, stretch) : countIn(matching, window, stretch);
  return { record, standings, known: many ? known : knownRange(record.boxes), countAt };
}
