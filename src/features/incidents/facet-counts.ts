import { type IncidentKind, KINDS } from '../../domain/incident';
import { type ResolvedIncident, type Standing, visibleIn } from '../../domain/query';
import type { View } from '../../state/view';

export type FacetCounts = Record<IncidentKind, Record<Standing, number>>;

/** How many of each kind the window, the stretch and the search leave, whether the kind is switched on or off. */
export function facetCounts(
  incidents: readonly ResolvedIncident[],
  { window, mode, search, stretch }: Pick<View, 'window' | 'mode' | 'search' | 'stretch'>,
): FacetCounts {
  const shown = visibleIn(
    incidents,
    window,
    { hiddenKinds: new Set(), text: search, stretch },
    mode,
  ).incidents;
  const count = (kind: IncidentKind, standing: Standing) =>
    shown.filter((incident) => incident.kind === kind && incident.standing === standing).length;
  const row = (kind: IncidentKind) => ({
    certain: count(kind, 'certain'),
    possible: count(kind, 'possible'),
    undated: count(kind, 'undated'),
  });
  return Object.fromEntries(KINDS.map((kind) => [kind, row(kind)])) as FacetCounts;
}
