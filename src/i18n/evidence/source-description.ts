import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { type Source, speakerName } from '#domain/record/source.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

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
