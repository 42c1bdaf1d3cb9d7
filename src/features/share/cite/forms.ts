/** The files that reference managers read. */
import { bibtex } from '#domain/record/cite/bibtex.ts';
import type { CslItem } from '#domain/record/cite/csl-item.ts';
import { cslJson } from '#domain/record/cite/csl-json.ts';
import { ris } from '#domain/record/cite/ris.ts';

interface Form {
  /** As the form calls itself, in every language. */
  readonly name: string;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly text: (items: readonly CslItem[]) => string;
}

export const FORMS: readonly Form[] = [
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', text: ris },
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', text: bibtex },
  { name: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json', text: cslJson },
];
