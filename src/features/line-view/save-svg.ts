import { localAt } from '../../domain/local-time';
import { selectCatalogue, selectGeography } from '../../state/selectors';
import { saveFile } from '../../ui/save-file';
import type { LineProfile } from './profile';
import { svgDocument } from './svg-document';
import type { LineModel } from './use-line-model';

/** Gives the reader the picture as a file. */
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
  const name = `dmz-line-${localAt(shown.from, 'day')}-${localAt(shown.to - 1, 'day')}.svg`;
  saveFile(name, 'image/svg+xml', svg);
}
