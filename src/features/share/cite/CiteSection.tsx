import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { hasEvidence } from '#domain/evidence/resolved.ts';
import { collectionOf } from '#domain/record/subject.ts';
import { localAt } from '#domain/time/local-time.ts';
import parts from '#features/share/dialog/parts.module.css';
import type { SectionProps } from '#features/share/dialog/section-props.ts';
import { publicPage } from '#state/address/permalink.ts';
import { selectOpened } from '#state/opened.ts';
import { selectSourcesOn, selectSourceTotal, selectVersion } from '#state/record-facts.ts';
import { selectCollected } from '#state/record-selectors.ts';
import { hasAllEvidence } from '#state/view.ts';
import { CitedForms } from './CitedForms.tsx';
import { type CiteContext, type CitedWork, collectionWork, incidentWork, viewWork } from './works.ts';

type Cited = keyof SectionProps['words']['cite']['of'];

/** The incident, the collection or the view, cited in every form. */
export function CiteSection(props: SectionProps) {
  const { store, words } = props;
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  const version = useStore(store, selectVersion);
  return (
    <>
      <h3>{words.cite.heading}</h3>
      {!isRecord && <p>{words.cite.rows}</p>}
      {isRecord && version === '' && <p role="status">{words.cite.loading}</p>}
      {isRecord && version !== '' && <Citations {...props} version={version} />}
    </>
  );
}

function Citations({ version, ...props }: SectionProps & { readonly version: string }) {
  const { store, changes } = props;
  const { cite: words } = props.words;
  const works = useWorks(props, version);
  const isPartial = useStore(store, (state) => !hasAllEvidence(state.view));
  const [chosen, setChosen] = useState<Cited>();
  const offered = (['incident', 'collection', 'view'] as const).filter((one) => works[one]);
  const cited = offered.find((one) => one === chosen) ?? offered[0] ?? 'view';
  const work = works[cited];
  const name = useId();
  return (
    <>
      <p>{words.lead}</p>
      <fieldset className={parts.choice}>
        <legend>{words.choice}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === cited} onChange={() => setChosen(one)} />
            {words.of[one]}
          </label>
        ))}
      </fieldset>
      {cited === 'incident' && isPartial && <p className={parts.aside}>{words.whole}</p>}
      {work && <CitedForms key={cited} work={work} words={words} />}
      {publicPage(window.location) === null && <p className={parts.aside}>{words.local}</p>}
      {changes === 'failed' && <p className={parts.aside}>{words.notDated}</p>}
    </>
  );
}

/** What can be cited of what is shown. */
function useWorks(
  { store, words, sentence, changes }: SectionProps,
  version: string,
): Partial<Record<Cited, CitedWork>> {
  const view = useStore(store, (state) => state.view);
  const opened = useStore(store, selectOpened);
  const collected = useStore(store, selectCollected);
  const [sourcesOn, sourceTotal] = [useStore(store, selectSourcesOn), useStore(store, selectSourceTotal)];
  const { subject } = store.getState();
  const collection = collectionOf(subject, view.collection);
  const log = typeof changes === 'string' ? [] : changes;
  const context: CiteContext = {
    subject,
    view,
    words: words.cite,
    version,
    day: log.find((entry) => entry.version === version)?.date ?? null,
    accessed: localAt(Date.now(), 'day'),
    page: publicPage(window.location),
  };
  return {
    ...(opened && hasEvidence(opened.incident) && { incident: incidentWork(opened, context) }),
    ...(collection && { collection: collectionWork(collection, collected.length, context) }),
    view: viewWork({ sentence, sourcesOn, sourceTotal }, context),
  };
}
