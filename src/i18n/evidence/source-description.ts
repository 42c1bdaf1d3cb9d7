import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { authorNames, type Source, speakerName } from '#domain/record/source.ts';
import { type Subject, setOf } from '#domain/record/subject.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import type { EvidenceWords } from './evidence-words.ts';
import { issuedWords } from './issued-words.ts';

/** All that the record says of a source behind its outlet's name, in a line: day, language, author, kind, set. */
export function sourceLine(
  source: Source,
  subject: Pick<Subject, 'sourceSets'>,
  { catalogue, language, messages }: EvidenceWords,
): string {
  const words = messages.sources;
  const authors = authorNames(source);
  return [
    issuedWords(source, language) ?? words.noDate,
    words.languages[source.language],
    authors && `${words.author} ${authors}`,
    sourceDescription(source, catalogue, language, messages),
    setOf(subject, source.custom.set).name[language],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What kind of outlet published a source, whom it quotes, and through whom: ‘Singaporean news channel quoting the army via AFP’. */
export function sourceDescription(
  { custom: { origin, via } }: Pick<Source, 'custom'>,
  register: Pick<Catalogue, 'speakers'>,
  language: Language,
  { sources: words }: PanelMessages,
): string {
  const outlet = via.at(-1);
  const relays = via.slice(0, -1).filter((id) => id !== origin);
  return words.describedAs({
    outlet: outletKind(outlet, register, language),
    quoted: origin === outlet ? '' : speakerName(origin, register, language),
    relays: relays.map((id) => speakerName(id, register, language)).join(', '),
  });
}

/** ‘South Korean daily’; empty where the register does not say. */
export function outletKind(
  outlet: string | undefined,
  { speakers }: Pick<Catalogue, 'speakers'>,
  language: Language,
): string {
  return speakers.get(outlet ?? '')?.described?.[language] ?? '';
}
