import { type IncidentKind, KINDS } from '../../domain/incident';
import { type ResolvedIncident, type Standing, visibleIn } from '../../domain/query';
import type { View } from '../../state/view';

export type FacetCounts = Record<IncidentKind, Record<Standing, number>>;

const NO_KINDS: ReadonlySet<IncidentKind> = new Set();

/** How many of each kind the window, the stretch and the search leave, whether the kind is switched on or off. */
export function facetCounts(
  incidents: readonly ResolvedIncident[],
  { window, mode, search, stretch }: Pick<View, 'window' | 'mode' | 'search' | 'stretch'>,
): FacetCounts {
  const filters = { hiddenKinds: NO_KINDS, text: search, stretch };
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, { certain: 0, possible: 0, undated: 0 }]),
  ) as FacetCounts;
  for (const { kind, standing } of visibleIn(incidents, window, filters, mode).incidents) {
    counts[kind][standing] += 1;
  }
  return counts;
}
