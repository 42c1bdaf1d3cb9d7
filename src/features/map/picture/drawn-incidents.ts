import type { Box } from '#picture/names.ts';
import type { Shape } from '#picture/shape.ts';

/** What is drawn of the incidents. */
export interface DrawnIncidents {
  /** Below the names, and above them. */
  readonly below: readonly Shape[];
  readonly above: readonly Shape[];
  /** What names keep clear of. */
  readonly taken: readonly Box[];
  readonly signs: readonly Sign[];
  readonly unplaced: number;
  readonly outOfSight: number;
}

/** What of a legend is needed for it. */
export type Sign =
  | 'certain'
  | 'under-way'
  | 'possible'
  | 'undated'
  | 'fading'
  | 'area'
  | 'selected'
  | 'stretch'
  | 'height'
  | 'dot';
