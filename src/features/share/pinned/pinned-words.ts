/** What the notice says of a link that was made for another version of the record. */
import {
  type ChangedIncident,
  changedSince,
  type Since,
  since,
} from '#domain/record/changes/changed-since.ts';
import type { ChangeLog } from '#domain/record/changes/changes.ts';
import type { Language } from '#domain/record/language.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { ShareMessages } from '#i18n/parts/share-words.ts';

export interface PinnedSince {
  readonly since: Since;
  /** Of what is shown, the selected incident first. */
  readonly shown: readonly ChangedIncident[];
  readonly elsewhere: readonly ChangedIncident[];
}

interface Shown {
  readonly ids: ReadonlySet<string>;
  readonly selected: string | null;
}

export function pinnedSince(
  log: ChangeLog,
  { pinned, current }: { readonly pinned: string; readonly current: string },
  { ids, selected }: Shown,
): PinnedSince {
  const found = since(log, pinned, current);
  const changed = found.status === 'older' ? changedSince(log, found.later) : [];
  const isShown = ({ id }: ChangedIncident) => id === selected || ids.has(id);
  const shown = changed.filter(isShown);
  return {
    since: found,
    shown: [...shown.filter(({ id }) => id === selected), ...shown.filter(({ id }) => id !== selected)],
    elsewhere: changed.filter((one) => !isShown(one)),
  };
}

interface Said {
  readonly pinned: string;
  readonly current: string;
  readonly selected: string | null;
  readonly language: Language;
  readonly words: ShareMessages['pinned'];
}

/** Null: it was made for this version, and there is nothing to say. */
export function pinnedWords(known: PinnedSince, said: Said): string | null {
  const { pinned, current, selected, language, words } = said;
  const { status } = known.since;
  if (status === 'current') return null;
  if (status !== 'older') return words[status](pinned, current);
  const own = known.shown.find(({ id }) => id === selected);
  const others = known.shown.filter((one) => one !== own);
  const [added, changed] = [
    others.filter(({ isAdded }) => isAdded),
    others.filter(({ isAdded }) => !isAdded),
  ];
  return [
    words.lead(pinned, localTimeWords(known.since.then.date, language), current),
    own && (own.isAdded ? words.selectedAdded : words.selected),
    changed.length > 0 && words.changed(changed.length),
    added.length > 0 && words.added(added.length),
    known.shown.length === 0 && words.unchanged,
    known.elsewhere.length > 0 && words.elsewhere(known.elsewhere.length),
  ]
    .filter(Boolean)
    .join(' ');
}
