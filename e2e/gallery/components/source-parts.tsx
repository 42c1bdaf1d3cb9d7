/** The evidence of an incident: facts, excerpts, and the switches of sources. */
import { asEnabled } from '#domain/evidence/independence.ts';
import { SourceExcerptsList } from '#features/sources/excerpts/SourceExcerpts.tsx';
import { Facts } from '#features/sources/facts/Facts.tsx';
import { useLit } from '#features/sources/facts/use-highlighted.ts';
import { SourcesControl } from '#features/sources/switches/SourcesControl.tsx';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Given, Part } from './part.ts';

/** With few facts, one of which is inferred. */
const INCIDENT = 'mdl-crossing-2024-06-09';
const view = { selection: { incident: INCIDENT } };

export const SOURCE_PARTS = {
  evidence: { view, draw: (given) => <Evidence {...given} /> },
  'evidence-highlighted': { view, prepare: highlightFirst, draw: (given) => <Evidence {...given} /> },
  'evidence-source-off': { view, prepare: turnFirstOff, draw: (given) => <Evidence {...given} /> },
  'source-rows': { draw: (given) => <SourcesControl {...given} onClose={doNothing} /> },
  'source-rows-partly-on': {
    view,
    prepare: turnFirstOff,
    draw: (given) => <SourcesControl {...given} onClose={doNothing} />,
  },
} satisfies Record<string, Part>;

function doNothing() {}

function claimsOf(store: AppStore) {
  return selectSelected(store.getState())?.feature.properties.claims ?? [];
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

/** Facts, and below them the excerpts that they point to. */
function Evidence({ store, catalogue, language, messages }: Given) {
  const switches = useSwitches(store, catalogue);
  const lit = useLit(store, INCIDENT);
  const incident = selectSelected(store.getState());
  if (!incident) throw new Error(`The record has no ${INCIDENT}`);
  const claims = incident.resolution.claims.map((claim) => asEnabled(claim, switches.on, catalogue));
  const evidence = { catalogue, subject: store.getState().subject, language, messages, lit };
  return (
    <>
      <Facts claims={claims} counts={incident.resolution.counts} {...evidence} />
      <SourceExcerptsList
        claims={claims}
        all={incident.feature.properties.claims}
        switches={switches}
        {...evidence}
      />
    </>
  );
}
