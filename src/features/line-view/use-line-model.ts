/** What the parts of the line view share, derived from the store and the axes. */

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import { type BoxLayout, layoutBoxes } from '#features/line-view/boxes/box-layout.ts';
import { boxesOf, type LineRecord } from '#features/line-view/boxes/boxes.ts';
import type { Standings } from '#features/line-view/boxes/paint/painting.ts';
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
  /** The incidents that pass the filters, whatever the window and the stretch. */
  readonly matching: readonly ResolvedIncident[];
  readonly record: LineRecord;
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
  const matching = useStore(store, selectMatchingAnywhere);
  const visible = useStore(store, selectVisible);
  const onStretch = useStore(store, (state) => state.view.stretch !== null);
  const { subject } = store.getState();
  const { lengthKm } = subject.line;
  const record = useMemo(() => boxesOf(matching, lengthKm), [matching, lengthKm]);
  const standings = useMemo(
    () => new Map(visible.incidents.map(({ id, standing }) => [id, standing])),
    [visible],
  );
  const narrow = size.width < NARROW;
  const symbol = narrow ? 13 : 17;
  const projection = useMemo(
    () => projectionOf(axes, size, narrow ? NARROW_STRIP : STRIP),
    [axes, size, narrow],
  );
  const layouts = useMemo(() => layoutBoxes(record.boxes, projection, symbol), [record, projection, symbol]);
  return {
    store,
    subject,
    messages,
    language,
    matching,
    record,
    projection,
    layouts,
    standings,
    onStretch,
    narrow,
    rulerOnly: height < RULER_ONLY,
    symbol,
  };
}
