/** Everything that the parts of the line view share, derived from the store and the axes. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type PlacedBox, placeBoxes } from '#features/line-view/boxes/box-layout.ts';
import { boxesOf, type LineRecord } from '#features/line-view/boxes/boxes.ts';
import type { Standings } from '#features/line-view/boxes/paint.ts';
import type { Axes } from '#features/line-view/plot/axes.ts';
import { type Projection, projection, type Size } from '#features/line-view/plot/projection.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectMatchingAnywhere, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Language } from '#state/view.ts';

export interface LineModel {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly language: Language;
  /** What the filters leave, whenever and wherever it was. */
  readonly matching: readonly ResolvedIncident[];
  readonly record: LineRecord;
  readonly on: Projection;
  /** What can be seen, in chronological order. */
  readonly placed: readonly PlacedBox[];
  readonly standings: Standings;
  readonly narrow: boolean;
  /** So little height that only the ruler is left of the strips. */
  readonly bare: boolean;
  /** Height of a symbol, px. */
  readonly symbol: number;
}

/** Less room than this has a phone. */
const NARROW = 560;
/** Less height than this leaves no room for strips. */
const BARE = 400;
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
  // The window and the stretch only light it.
  const matching = useStore(store, selectMatchingAnywhere);
  const visible = useStore(store, selectVisible);
  const { lengthKm } = store.getState().subject.line;
  const record = useMemo(() => boxesOf(matching, lengthKm), [matching, lengthKm]);
  const standings = useMemo(
    () => new Map(visible.incidents.map(({ id, standing }) => [id, standing])),
    [visible],
  );
  const narrow = size.width < NARROW;
  const symbol = narrow ? 13 : 17;
  const on = useMemo(() => projection(axes, size, narrow ? NARROW_STRIP : STRIP), [axes, size, narrow]);
  const placed = useMemo(() => placeBoxes(record.boxes, on, symbol), [record, on, symbol]);
  return {
    store,
    messages,
    language,
    matching,
    record,
    on,
    placed,
    standings,
    narrow,
    bare: height < BARE,
    symbol,
  };
}
