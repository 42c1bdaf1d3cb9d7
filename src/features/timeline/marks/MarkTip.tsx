import { useStore } from 'zustand';
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import { announcedWords } from '#i18n/dates/announced-words.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { type Register, selectRegister } from '#state/record-facts.ts';
import type { AppStore } from '#state/store.ts';
import type { Lane, LaneMark } from './lanes.ts';
import styles from './tip.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly lanes: readonly Lane[];
  readonly width: number;
}

/** How far a tip reaches beyond its mark to the other side, px. */
const OVERHANG = 14;

/** Title and date of the hovered incident, above its mark. The mark's own name says the same, so screen readers skip it. */
export function MarkTip({ store, messages, lanes, width }: Props) {
  const hovered = useStore(store, (state) => state.hovered);
  const language = useStore(store, (state) => state.view.language);
  const register = useStore(store, selectRegister);
  const mark = hovered === null ? undefined : markOf(lanes, hovered);
  if (!mark?.shape.inSight) return null;
  const { incident, shape, gathered } = mark;
  const announced = announcementOf(incident, register, language);
  return (
    <div className={styles.tip} style={placeOf(shape.x, width)} aria-hidden="true">
      <b>{incident.feature.properties.title[language]}</b>
      {datedWords(incident.resolution, language)}
      {announced && <i>{messages.timeline.announced(announced)}</i>}
      {gathered && <i>{messages.timeline.gathered(gathered.length)}</i>}
    </div>
  );
}

function announcementOf(
  { resolution }: ResolvedIncident,
  register: Register | undefined,
  language: Language,
): string | undefined {
  const found = register && firstAnnouncement(resolution, register);
  if (!found) return undefined;
  const { day, inferred, delay, by } = announcedWords(found, register, language);
  return [day, inferred, delay, by].filter(Boolean).join(' ');
}

function markOf(lanes: readonly Lane[], wanted: string): LaneMark | undefined {
  for (const { marks } of lanes) {
    const mark = marks.find(({ id }) => id === wanted);
    if (mark) return mark;
  }
  return undefined;
}

/** Centred on its mark; aligned to one side of it in the outer thirds of the plot. */
function placeOf(x: number, width: number): { left?: number; right?: number; transform?: string } {
  if (x < width / 3) return { left: Math.max(x - OVERHANG, 0) };
  if (x > (width * 2) / 3) return { right: Math.max(width - x - OVERHANG, 0) };
  return { left: x, transform: 'translateX(-50%)' };
}
