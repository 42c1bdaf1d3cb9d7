import type { Ref } from 'react';
import { isSupported, withoutMistaken } from '#domain/evidence/evidence.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import type { AccountSide } from '#domain/record/source.ts';
import { PANEL_SOURCES_ID } from '#features/sources/reports/SourcesSection.tsx';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { SkipButton } from '#ui/controls/SkipButton.tsx';
import { useAppInstance, useIds } from '#ui/instance/app-instance.ts';
import styles from './panel.module.css';

interface Props {
  readonly store: AppStore;
  readonly incident: EvidencedIncident;
  readonly language: Language;
  readonly messages: PanelMessages;
  /** Whose account alone counts; null: all. */
  readonly side: AccountSide | null;
  /** Which other sides speak of it in the sources that are on, where one is asked for. */
  readonly otherSides: readonly AccountSide[];
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Without the sources below, which a button leads to. */
  readonly isBrief?: boolean;
}

/** From so many characters on a title would take three lines, which are the excerpt's: it is set smaller. */
const LONG_TITLE: Readonly<Record<Language, number>> = { en: 60, ko: 34 };

/** Title and summary, and what is to be known before they are read. */
export function PanelHeader(props: Props) {
  const { incident, language, messages, headingRef } = props;
  const { root } = useAppInstance();
  const idOf = useIds();
  const sourcesSection = `#${CSS.escape(idOf(PANEL_SOURCES_ID))}`;
  const { title, summary } = incident.feature.properties;
  const isLong = title[language].length > LONG_TITLE[language];
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className={isLong ? `${styles.title} ${styles.long}` : styles.title}>
        {title[language]}
      </h2>
      {!props.isBrief && (
        <SkipButton onClick={() => root.querySelector<HTMLElement>(sourcesSection)?.focus()}>
          {messages.sources.skipToSources}
        </SkipButton>
      )}
      {isSupported(incident.resolution) && <p className={styles.lede}>{summary[language]}</p>}
      <Partial {...props} />
    </>
  );
}

/** Title and summary are those of the full record: said where not all of it counts. */
function Partial({ store, incident, side, otherSides, messages }: Props) {
  const { resolution, feature } = incident;
  const [enabledClaims, all] = [resolution.claims, feature.properties.claims].map(
    (claims) => withoutMistaken(claims).length,
  );
  if (enabledClaims === undefined || all === undefined) return null;
  const supported = isSupported(resolution);
  if (supported && enabledClaims === all) return null;
  return (
    <div className={styles.partial} data-unsupported={!supported}>
      <p>
        {messages.evidence.partial(enabledClaims, all)}
        {otherSides.length > 0 && ` ${messages.sides.others(otherSides)}`}
      </p>
      {side !== null && (
        <Button variant="quiet" className={styles.allAccounts} onClick={() => store.actions.setSide(null)}>
          {messages.evidence.sideBySide.showAll}
        </Button>
      )}
    </div>
  );
}
