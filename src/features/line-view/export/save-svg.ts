import { localAt } from '#domain/time/local-time.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { selectVersion } from '#state/record-facts.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { saveFile } from '#ui/layout/save-file.ts';
import { svgDocument } from './svg-document.ts';

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
    geography: selectGeography(state),
    version: selectVersion(state),
    window: shown,
    stretch,
  });
  const name = `dmz-line-${localAt(shown.from, 'day')}-${localAt(shown.to - 1, 'day')}.svg`;
  saveFile({ name, type: 'image/svg+xml', text }, input.unmounted);
}
