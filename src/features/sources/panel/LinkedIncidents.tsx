import type { Catalogue } from '#domain/record/catalogue.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import type { Language } from '#state/view.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './panel.module.css';

interface Props {
  readonly store: AppStore;
  readonly catalogue: Catalogue;
  readonly links: IncidentFeature['properties']['links'];
  readonly language: Language;
  readonly messages: Messages;
}

/** What this incident is linked with, and how: 'reported with' is not 'caused by'. */
export function LinkedIncidents({ store, catalogue, links, language, messages }: Props) {
  const words = messages.sources;
  const { select, hover } = store.actions;
  return (
    <>
      <ul className={styles.links}>
        {links.map(({ rel, target }) => {
          const other = catalogue.incidents.find(({ id }) => id === target);
          if (!other) return null;
          return (
            <li key={`${rel} ${target}`}>
              <button
                type="button"
                className={styles.linked}
                onClick={() => select({ incident: target })}
                onPointerEnter={() => hover(target)}
                onPointerLeave={() => hover(null)}
                onFocus={() => hover(target)}
                onBlur={() => hover(null)}
              >
                <MapSymbol {...styleOf(store.getState().subject, other.properties.kind)} />
                <span>
                  <span className={styles.relation}>{words.relations[rel]}</span>{' '}
                  <span className={styles.linkTitle}>{other.properties.title[language]}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {links.some(({ rel }) => rel === 'reported-with') && <p className={styles.aside}>{words.linkCaveat}</p>}
    </>
  );
}
