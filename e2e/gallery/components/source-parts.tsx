/** The evidence of an incident, as its panel shows it, and the switches of sources. */
import { type EvidencedIncident, hasEvidence, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import { CountedSection } from '#features/sources/panel/CountedSection.tsx';
import { SourcePanel } from '#features/sources/panel/SourcePanel.tsx';
import { SourcesControl } from '#features/sources/switches/SourcesControl.tsx';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { selectOpened } from '#state/opened.ts';
import { selectRecord } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Given, Part } from './part.ts';

/** With few facts, one of which is inferred. */
const INCIDENT = 'mdl-crossing-2024-06-09';
const view = { selection: { incident: INCIDENT } };

/** Both sides of the line speak of it. */
const TWO_SIDED = { selection: { incident: 'loudspeakers-north-2025-08-09' } };

export const SOURCE_PARTS = {
  evidence: { view, draw: (given) => <SourcePanel {...given} /> },
  'evidence-highlighted': { view, prepare: highlightFirst, draw: (given) => <SourcePanel {...given} /> },
  'evidence-source-off': { view, prepare: turnFirstOff, draw: (given) => <SourcePanel {...given} /> },
  'evidence-counting': { draw: (given) => <Counted {...given} id="mdl-crossings-2025-03-11" /> },
  'evidence-counted': { draw: (given) => <Counted {...given} id="mdl-crossing-2025-11-19" /> },
  'evidence-side-by-side': { view: TWO_SIDED, draw: (given) => <SourcePanel {...given} /> },
  'evidence-of-one-side': {
    view: { ...TWO_SIDED, side: 'dprk' },
    draw: (given) => <SourcePanel {...given} />,
  },
  'source-rows': { draw: (given) => <SourcesControl {...given} onClose={doNothing} /> },
  'source-rows-partly-on': {
    view,
    prepare: turnFirstOff,
    draw: (given) => <SourcesControl {...given} onClose={doNothing} />,
  },
} satisfies Record<string, Part>;

/** What an entry counts, and what counts it. */
function Counted({ store, language, id }: Given & { readonly id: string }) {
  const incident = selectRecord(store.getState()).find((one) => one.id === id);
  if (!incident || !isEvidenced(incident)) throw new Error(`no evidence of ${id}`);
  return <CountedSection {...{ store, incident, language }} messages={panelMessagesFor(language)} />;
}

function isEvidenced(incident: ResolvedIncident): incident is EvidencedIncident {
  return hasEvidence(incident);
}

function doNothing() {}

function claimsOf(store: AppStore) {
  return selectOpened(store.getState())?.incident.feature.properties.claims ?? [];
}

function highlightFirst(store: AppStore): void {
  const claim = claimsOf(store)[0]?.id;
  if (claim !== undefined) store.actions.select({ incident: INCIDENT, claim });
}

function turnFirstOff(store: AppStore): void {
  const source = claimsOf(store)[0]?.quotes[0]?.source;
  const disabledSources = new Set(source === undefined ? [] : [source]);
  store.actions.setSources({ disabledSets: new Set(), disabledSources });
}
