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
  /** Addresses of the very files that the page was loaded from. */
  readonly files: Readonly<Record<'incidents' | 'sources' | 'speakers', string>>;
  /** The address of one incident. */
  readonly linkTo: (incident: string) => string;
}

/** The record to take away: its files as they are, and two tables made of them here. */
export function Downloads({ catalogue, words, files, linkTo }: Props) {
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
        <Item what={words.files.incidents.what} terms={terms.outlines}>
          <a className={styles.take} href={files.incidents} download={`dmz-incidents-${version}.geojson`}>
            <Icon name="download" size={16} /> {words.files.incidents.name}
          </a>
        </Item>
        {(['sources', 'speakers'] as const).map((file) => (
          <Item key={file} what={words.files[file].what} terms={terms.plain}>
            <a className={styles.take} href={files[file]} download={`dmz-${file}-${version}.json`}>
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
