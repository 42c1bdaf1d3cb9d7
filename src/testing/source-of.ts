/** Sources of a record: a test gives what it is about, the rest is filled in. */
import type { Source } from '#domain/record/source.ts';
import { WORDS } from './incident-of.ts';

/** A newspaper article of the set `articles`, published by the speaker `daily`. */
export function sourceOf(id: string, { custom, ...rest }: SourceParts = {}): Source {
  return {
    id,
    type: 'article-newspaper',
    title: `Title of ${id}`,
    'container-title': 'The Daily',
    language: 'en',
    custom: { set: 'articles', origin: 'somebody', via: ['daily'], note: WORDS, ...custom },
    ...rest,
  };
}

interface SourceParts extends Partial<Omit<Source, 'custom'>> {
  readonly custom?: Partial<Source['custom']>;
}
