import type { LineProfile } from './profile';
import type { LineModel } from './use-line-model';

export function saveSvg(_: { model: LineModel; profile: LineProfile; credits: readonly string[] }): void {}
