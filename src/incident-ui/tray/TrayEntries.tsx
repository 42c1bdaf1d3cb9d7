import { useStore } from 'zustand';
import { isSaidOf, type ResolvedIncident, type Standing } from '#domain/evidence/resolved.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import type { AppStore } from '#state/store.ts';
import { type KindStyle, styleOf } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import styles from './tray.module.css';

export type TrayIncident = ResolvedIncident & { readonly standing?: Standing };

export interface TrayEntriesProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly incidents: readonly TrayIncident[];
  /** How many there are beside these, where they are too many to list. */
  readonly more?: number;
  /** What the enabled sources do not say of them. */
  readonly lacks: 'when' | 'where';
  /** How symbols are drawn here; absent: as everywhere. */
  readonly styleOfKind?: (kind: string) => KindStyle;
  /** Of the symbols, px. */
  readonly symbolSize?: number;
}

/** Each incident with the reason why it has no place in the picture. */
export function TrayEntries({ incidents, more = 0, ...shared }: TrayEntriesProps) {
  return (
    <ul>
      {incidents.map((incident) => (
        <TrayEntry key={incident.id} incident={incident} {...shared} />
      ))}
      {more > 0 && <li className={styles.more}>{shared.messages.tray.more(more)}</li>}
    </ul>
  );
}

function TrayEntry({
  store,
  messages,
  incident,
  lacks,
  styleOfKind = (kind) => styleOf(store.getState().subject, kind),
  symbolSize = 18,
}: Omit<TrayEntriesProps, 'incidents' | 'more'> & { readonly incident: TrayIncident }) {
  const language = useStore(store, (state) => state.view.language);
  const { id, kind, feature, standing } = incident;
  return (
    <li>
      <IncidentButton store={store} incident={id}>
        <MapSymbol
          {...styleOfKind(kind)}
          hollow={isHollow(standing ?? 'undated')}
          broken={isBroken(standing)}
          size={symbolSize}
        />
        <span>
          {feature.properties.title[language]}
          <small>{reasonOf(incident, lacks, messages)}</small>
        </span>
      </IncidentButton>
    </li>
  );
}

function reasonOf(incident: TrayIncident, lacks: 'when' | 'where', { tray }: Messages): string {
  if (lacks === 'where' && incident.resolution.place) return tray.where.elsewhere;
  const { now, never } = tray[lacks];
  return isSaidOf(incident, lacks) ? now : never;
}
