import { lineStyleOf } from '#features/line-view/plot/palette.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './line-view.module.css';
import type { LineModel } from './use-line-model.ts';

/** What no enabled source dates has no place on an axis of time: it stands below it, each with the reason. */
export function Undated({ model }: { readonly model: LineModel }) {
  const { record, store, subject, messages, language } = model;
  if (record.undated.length === 0) return null;
  const words = messages.lineView;
  const hover = (hovered: string | null) => () => store.actions.hover(hovered);
  return (
    <section className={styles.undated} aria-label={words.undated}>
      <b>{words.undated}</b>
      <ul>
        {record.undated.map(({ id, kind, incident: { feature } }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => store.actions.select({ incident: id })}
              onPointerEnter={hover(id)}
              onPointerLeave={hover(null)}
              onFocus={hover(id)}
              onBlur={hover(null)}
            >
              <MapSymbol {...lineStyleOf(subject, kind)} hollow size={15} />
              <span>{feature.properties.title[language]}</span>
              <small>
                {feature.properties.claims.some(({ about }) => about === 'when')
                  ? words.undatedNow
                  : words.undatedNever}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
