import { localAt } from '../../domain/local-time';
import { selectCatalogue, selectGeography } from '../../state/selectors';
import type { LineProfile } from './profile';
import { svgDocument } from './svg-document';
import type { LineModel } from './use-line-model';

/** How long the file can still be read, ms. */
const KEPT = 60_000;

/** Gives the reader the picture as a file. It is made here: nothing is sent anywhere. */
export function saveSvg(input: {
  readonly model: LineModel;
  readonly profile: LineProfile;
  readonly credits: readonly string[];
}): void {
  const state = input.model.store.getState();
  const { window: shown, stretch } = state.view;
  const svg = svgDocument({
    ...input,
    geography: selectGeography(state),
    version: selectCatalogue(state)?.version ?? '',
    window: shown,
    stretch,
  });
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `dmz-line-${localAt(shown.from, 'day')}-${localAt(shown.to - 1, 'day')}.svg`;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
