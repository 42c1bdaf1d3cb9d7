import { localAt } from '#domain/time/local-time.ts';
import { darkestInk, inkCanvas, rgbOf } from '#features/line-view/many/ink-picture.ts';
import { lineInkOf } from '#features/line-view/many/line-ink-of.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { selectVersion } from '#state/record-facts.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { saveFile } from '#ui/layout/save-file.ts';
import { type SvgInk, svgDocument, svgProjection } from './svg-document.ts';

/** Downloads the picture as a file. */
export function saveSvg(input: {
  readonly model: LineModel;
  readonly credits: readonly string[];
  readonly unmounted: AbortSignal;
}): void {
  const state = input.model.store.getState();
  const { window: shown, stretch } = state.view;
  const text = svgDocument({
    ...input,
    ink: inkOf(input.model),
    geography: selectGeography(state),
    version: selectVersion(state),
    window: shown,
    stretch,
  });
  const name = `dmz-line-${localAt(shown.from, 'day')}-${localAt(shown.to - 1, 'day')}.svg`;
  saveFile({ name, type: 'image/svg+xml', text }, input.unmounted);
}

function inkOf(model: LineModel): SvgInk | undefined {
  const { many, subject } = model;
  if (!many?.isPainted) return undefined;
  const ink = lineInkOf(many, svgProjection(model), subject, (kind) => styleOf(subject, kind).color);
  const colors = rgbOf(ink.colors);
  const pictureOf = (grid: typeof ink.line) =>
    inkCanvas(grid, colors, darkestInk(grid))?.toDataURL('image/png') ?? '';
  const { kind, kindIds } = many.rows.table;
  const kinds = new Set([...many.inSight].map((incident) => kindIds[kind[incident] ?? 0] ?? ''));
  return {
    line: pictureOf(ink.line),
    strip: pictureOf(ink.strip),
    count: many.inSight.length,
    kinds,
    undated: many.undated.count,
  };
}
