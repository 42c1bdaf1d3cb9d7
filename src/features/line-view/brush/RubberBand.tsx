import { kmText } from '#features/line-view/boxes/place-words.ts';
import styles from '#features/line-view/plot/plot.module.css';
import { BELOW } from '#features/line-view/plot/plot-attributes.ts';
import type { Rect } from '#features/line-view/plot/projection.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { windowWords } from '#i18n/dates/time-words.ts';
import { brushOfRect } from './brush.ts';

/** The rectangle that is being dragged out, and how many incidents it would select. */
export function RubberBand({ model, rect }: { readonly model: LineModel; readonly rect: Rect }) {
  const { store, projection, countAt, language, messages } = model;
  const { window, stretch } = brushOfRect(rect, projection, store.getState().subject);
  const { certain, underWay, possible } = countAt(window, stretch);
  const words = messages.lineView;
  const where = stretch ? words.stretch(kmText(stretch[0]), kmText(stretch[1])) : words.wholeLine;
  const left = Math.min(rect.x0, rect.x1);
  const top = Math.min(rect.y0, rect.y1);
  return (
    <div
      className={styles.rubber}
      style={{
        transform: `translate(${left}px, ${top}px)`,
        width: Math.abs(rect.x1 - rect.x0),
        height: Math.abs(rect.y1 - rect.y0),
      }}
      {...{ [BELOW]: top < 60 }}
    >
      <p>
        <b>{where}</b> {windowWords(window, language)}
        <br />
        {words.counted(certain, underWay, possible)}
      </p>
    </div>
  );
}
