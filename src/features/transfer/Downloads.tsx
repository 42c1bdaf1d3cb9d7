import type { Catalogue } from '#domain/record/catalogue.ts';
import type { AboutWords } from '#i18n/about-words.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { saveFile } from '#ui/layout/save-file.ts';
import { csvOf } from './csv.ts';
import styles from './downloads.module.css';
import { claimTable, incidentTable, LICENCE, type Table } from './record-tables.ts';

const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

interface Props {
  readonly catalogue: Catalogue;
  readonly words: AboutWords['transfer'];
  /** Addresses of the files that the record was loaded from; null where it was given without files. */
  readonly addressOf: ((file: 'incidents' | 'sources' | 'speakers') => string) | null;
  /** The address of one incident; null where there is none. */
  readonly linkTo: (incident: string) => string | null;
}

/** Downloads of the record: its files as they are, and two tables that are made from them here. */
export function Downloads({ catalogue, words, addressOf, linkTo }: Props) {
  const { version } = catalogue;
  const { unmounted } = useAppInstance();
  const credit = words.credit(version);
  const saveTable = (name: string, { header, rows }: Table) =>
    saveFile(
      { name: `dmz-${name}-${version}.csv`, type: 'text/csv;charset=utf-8', text: csvOf(header, rows) },
      unmounted,
    );
  const terms = {
    plain: words.terms(version, LICENCE),
    outlines: words.terms(version, words.withOutlines(LICENCE)),
    quotes: words.terms(version, words.withoutQuotes(LICENCE)),
  };
  return (
    <>
      <p>{words.lead}</p>
      <ul className={styles.files}>
        <Item what={words.files.incidentTable.what} terms={terms.plain}>
          <button
            type="button"
            className={styles.take}
            onClick={() => saveTable('incidents', incidentTable(catalogue, linkTo))}
          >
            <Icon name="download" size={16} /> {words.files.incidentTable.name}
          </button>
        </Item>
        <Item what={words.files.claimTable.what} terms={terms.quotes}>
          <button
            type="button"
            className={styles.take}
            onClick={() => saveTable('claims', claimTable(catalogue))}
          >
            <Icon name="download" size={16} /> {words.files.claimTable.name}
          </button>
        </Item>
        {addressOf &&
          (['incidents', 'sources', 'speakers'] as const).map((file) => (
            <Item
              key={file}
              what={words.files[file].what}
              terms={file === 'incidents' ? terms.outlines : terms.plain}
            >
              <a
                className={styles.take}
                href={addressOf(file)}
                download={`dmz-${file}-${version}.${file === 'incidents' ? 'geojson' : 'json'}`}
              >
                <Icon name="download" size={16} /> {words.files[file].name}
              </a>
            </Item>
          ))}
      </ul>
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

interface ItemProps {
  readonly what: string;
  readonly terms: string;
  readonly children: React.ReactNode;
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
