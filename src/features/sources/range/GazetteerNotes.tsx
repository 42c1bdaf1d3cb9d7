import type { NamedStretch } from '#domain/place/footprint.ts';
import type { Language } from '#domain/record/language.ts';
import { endsWords } from '#i18n/evidence/named-stretches.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import styles from './range.module.css';

interface Props {
  readonly stretches: readonly NamedStretch[];
  readonly lineKm: number;
  readonly language: Language;
  readonly messages: PanelMessages;
}

/** What the gazetteer says of the stretches that the facts name: from where to where, how surely, and why so. */
export function GazetteerNotes({ stretches, lineKm, language, messages }: Props) {
  const words = messages.evidence.why.gazetteer;
  return stretches.map((stretch) => {
    const km = stretch.km.map(([from, to]) =>
      messages.sources.drawn.stretch(String(Math.round(from)), String(Math.round(to))),
    );
    const extent = [km.join(', '), endsWords(stretch, lineKm, messages)].filter(Boolean).join('; ');
    return (
      <div key={stretch.id}>
        <dt>{words.heading(stretch.name[language])}</dt>
        <dd className={styles.extent}>{extent}</dd>
        <dd>{stretch.note[language]}</dd>
      </div>
    );
  });
}
