import { boundsOnMap } from '#domain/placement/placement.ts';
import { shownKinds } from '#domain/query/query.ts';
import { firstLeft } from '#domain/rows/first-left.ts';
import { messagesFor } from '#i18n/language.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { selectRowSet, selectShownRows } from '#state/rows/row-selectors.ts';
import { selectCounts, selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import type { PictureCopy } from '#ui/instance/picture-copies.ts';
import styles from './sheet.module.css';

interface Props {
  readonly state: AppState;
  readonly copy: PictureCopy | null;
}

/** The view's picture, with what is needed to read it in words: legend, caveat, scale, and what is not in it. */
export function PrintedPicture({ state, copy }: Props) {
  const { language, face } = state.view;
  const words = printWordsFor(language).picture;
  if (!copy) return <p className={styles.noPicture}>{words.absent[face]}</p>;
  const { picture } = copy;
  // A drawn one has its own words in it.
  if (picture instanceof SVGSVGElement)
    return (
      <figure className={styles.drawn} aria-label={words[face]}>
        <div ref={(host) => host?.replaceChildren(picture)} />
      </figure>
    );
  return (
    <figure className={styles.picture} aria-label={words.map}>
      <div className={styles.canvas} ref={(host) => host?.replaceChildren(picture)} />
      <figcaption>
        <Legend state={state} />
        <p>{notesOf(copy, state).join(' ')}</p>
      </figcaption>
    </figure>
  );
}

function notesOf({ widthKm, isTilted, isInverted }: PictureCopy, state: AppState): string[] {
  const { language } = state.view;
  const words = printWordsFor(language).picture;
  const { distance } = messagesFor(language);
  const unplaced = countUnplaced(state);
  return [
    selectRowSet(state) ? words.sums : words.caveat,
    widthKm !== null && words.width(distance.kilometres(rounded(widthKm))),
    isTilted && words.tilted,
    unplaced > 0 && words.unplaced(unplaced),
    isInverted && words.inverted,
  ].filter((note) => note !== false && note !== undefined);
}

/** To two figures: the scale of a map is another at its top and at its bottom. */
function rounded(km: number): number {
  return Number(km.toPrecision(2));
}

/** The kinds that are shown, by shape and name. */
function Legend({ state }: Pick<Props, 'state'>) {
  const { language } = state.view;
  return (
    <ul className={styles.legend}>
      {shownKinds(state.subject.kinds, selectCounts(state)).map((kind) => (
        <li key={kind.id}>
          <MapSymbol {...kindStyle(kind)} size={15} /> {kind.name[language]}
        </li>
      ))}
    </ul>
  );
}

function countUnplaced(state: AppState): number {
  const shown = selectShownRows(state);
  if (shown) return firstLeft(shown.rows.drawn().unplaced, shown.codes, 0).count;
  const placements = selectPlacements(state);
  return selectVisible(state).incidents.filter(({ id }) => boundsOnMap(placements.get(id)) === null).length;
}
