import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { LICENCE, LICENCE_ADDRESS } from '#domain/record/cite/licence.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { AboutWords } from '#i18n/parts/about-words.ts';
import { selectGeography, selectIsEnabled } from '#state/record-selectors.ts';
import { selectStandings } from '#state/shown-standings.ts';
import type { AppStore } from '#state/store.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { saveFile } from '#ui/layout/save-file.ts';
import styles from './downloads.module.css';
import { type Extent, ExtentChoice } from './ExtentChoice.tsx';
import { FORMAT_IDS, FORMATS, type FormatId } from './formats/formats.ts';
import { type Taking, takenIncidents } from './formats/taken-incidents.ts';

/** The record as it is kept: see docs/DATA.md. */
const OWN_FILES = ['incidents', 'sources', 'speakers'] as const;

interface Props {
  readonly store: AppStore;
  readonly catalogue: Catalogue;
  readonly words: AboutWords['transfer'];
  /** Addresses of the files that the record was loaded from; null where it was given without files. */
  readonly addressOf: ((file: (typeof OWN_FILES)[number]) => string) | null;
  /** The address of one incident; null where there is none that others can reach. */
  readonly linkTo: (incident: IncidentFeature) => string | null;
}

/** What is shown, or the whole record, as files that are made here; and the record's own files as they are. */
export function Downloads({ store, catalogue, words, addressOf, linkTo }: Props) {
  const { version } = catalogue;
  const { unmounted } = useAppInstance();
  const taking = useTaking(store, catalogue);
  const [chosen, setExtent] = useState<Extent>('shown');
  const extent = taking?.[chosen] ? chosen : 'all';
  const credit = words.credit(version);
  const save = (id: FormatId) => {
    const of = taking?.[extent];
    if (!of) return;
    const { name, extension, type, text } = FORMATS[id];
    const { subject, view } = store.getState();
    const context = { catalogue, linkTo, subject, language: view.language, title: words.title[extent] };
    const file = `dmz-${name}${extent === 'shown' ? '-shown' : ''}-${version}.${extension}`;
    saveFile({ name: file, type, text: text(takenIncidents(of), context) }, unmounted);
  };
  const termsOf = (holds: readonly string[]) =>
    words.terms(
      version,
      holds.reduce(
        (so, one) => (one === 'quotes' ? words.withoutQuotes(so) : words.withOutlines(so)),
        LICENCE,
      ),
    );
  return (
    <>
      {(!taking || taking.shown) && <p>{words.lead}</p>}
      {taking && (
        <>
          {taking.shown && (
            <ExtentChoice
              {...{ extent, setExtent }}
              legend={words.extent}
              labels={{
                shown: words.extents.shown(taking.shown.standings.size),
                all: words.extents.all(taking.all.incidents.length),
              }}
            />
          )}
          <ul className={styles.files}>
            {FORMAT_IDS.map((id) => (
              <Item key={id} what={words.files[id].what} terms={termsOf(FORMATS[id].holds)}>
                <button
                  type="button"
                  className={styles.take}
                  disabled={extent === 'shown' && taking.shown?.standings.size === 0}
                  onClick={() => save(id)}
                >
                  <Icon name="download" size={16} /> {words.files[id].name}
                </button>
              </Item>
            ))}
          </ul>
        </>
      )}
      {addressOf && (
        <>
          <h4>{words.ownFiles}</h4>
          <ul className={styles.files}>
            {OWN_FILES.map((file) => (
              <Item
                key={file}
                what={words.own[file].what}
                terms={termsOf(file === 'incidents' ? ['quotes', 'outlines'] : [])}
              >
                <a
                  className={styles.take}
                  href={addressOf(file)}
                  download={`dmz-record-${file}-${version}.${file === 'incidents' ? 'geojson' : 'json'}`}
                >
                  <Icon name="download" size={16} /> {words.own[file].name}
                </a>
              </Item>
            ))}
          </ul>
        </>
      )}
      <p className={styles.terms}>
        {words.licence} <OutwardLink url={LICENCE_ADDRESS}>{words.licenceName}</OutwardLink>.{' '}
        {words.licenceRest}
      </p>
      <p className={styles.credit}>{credit}</p>
      <CopyButton
        text={() => credit}
        label={words.copyCredit}
        copied={words.creditCopied}
        failed={words.creditFailed}
      />
      <p className={styles.terms}>{words.citeOne}</p>
    </>
  );
}

interface Takings {
  readonly all: Taking;
  /** Null while a data set is open in place of the record. */
  readonly shown: (Taking & { readonly standings: NonNullable<Taking['standings']> }) | null;
}

/** What each extent takes; null until it is known where things are. */
function useTaking(store: AppStore, catalogue: Catalogue): Takings | null {
  const geography = useStore(store, selectGeography);
  const isEnabled = useStore(store, selectIsEnabled);
  const standings = useStore(store, selectStandings);
  if (!geography) return null;
  const { incidents } = catalogue;
  return {
    shown: standings && { incidents, geography, register: catalogue, isEnabled, standings },
    all: { incidents, geography, register: catalogue, isEnabled: () => true, standings: null },
  };
}

interface ItemProps {
  readonly what: string;
  readonly terms: string;
  readonly children: ReactNode;
}

function Item({ what, terms, children }: ItemProps) {
  return (
    <li>
      {children}
      <span>{what}</span>
      <small>{terms}</small>
    </li>
  );
}
