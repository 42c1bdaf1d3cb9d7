import { memo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Standing } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { standingWords } from '#i18n/standing-words.ts';
import { HOVERED } from '#incident-ui/hovered.ts';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import { selectStanding } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { isBroken, isHollow, viewBoxOf } from '#symbols/symbol-layers.ts';
import { incidentToSelect, type LaneMark } from './lanes.ts';
import { MarkChip } from './MarkChip.tsx';
import type { MarkShape } from './mark-shape.ts';
import styles from './marks.module.css';

interface Props {
  readonly mark: LaneMark;
  readonly store: AppStore;
  readonly messages: Messages;
  readonly language: Language;
  /** Its number, of an incident in a table. */
  readonly row?: number | undefined;
  readonly tabbable: boolean;
  readonly onFocus: (id: string) => void;
}

/** The bar of an exact mark is drawn from this width on, px: a narrower one is hidden by its symbol. */
const NARROWEST_BAR = 24;

/** One incident: a symbol where its day is known, else a bar over the time it may have happened in. */
export const Mark = memo(function Mark({ mark, store, messages, language, row, tabbable, onFocus }: Props) {
  const { id, incident, shape, parts = [shape], gathered, chip, track } = mark;
  const { subject } = store.getState();
  const standing = useStore(store, (state) => selectStanding(state, id, row));
  const { passing, strongest } = usePassing(store, gathered, standing, row);
  const hovered = useStore(store, (state) => state.hovered === id);
  const onStretch = useStore(store, (state) => state.view.stretch !== null);
  const { left, width } = boxOf(mark);
  const { kind, feature, resolution } = incident;
  const { path, color } = styleOf(subject, kind);
  const name = [
    feature.properties.title[language],
    datedWords(resolution, language, messages),
    standing === 'out' ? messages.timeline.out : standingWords(standing, onStretch, messages),
  ].join('. ');
  return (
    <IncidentButton
      store={store}
      incident={id}
      className={styles.mark}
      style={{
        transform: `translateX(${left}px)`,
        width,
        ['--color' as string]: color,
        ...(track !== undefined && { ['--track' as string]: `${track}px` }),
      }}
      hidden={!shape.inSight}
      tabIndex={tabbable ? 0 : -1}
      aria-label={name}
      {...{ [INCIDENT]: id }}
      data-standing={standing}
      {...{ [HOVERED]: hovered }}
      data-gathered={gathered !== undefined || undefined}
      data-family={track !== undefined || undefined}
      onClick={({ detail }) => {
        // A click by key selects the focused mark; a click by pointer cycles through the marks gathered here.
        const before = store.getState().view.selection?.incident;
        store.actions.select({ incident: detail === 0 ? id : incidentToSelect(mark, before) });
      }}
      onFocus={() => onFocus(id)}
    >
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: readings keep their order, and two can be cut to the same place
        <Bar key={index} shape={part} left={left} />
      ))}
      {!chip &&
        parts
          .filter((part) => part.isPoint)
          .map(({ x }) => <MarkSymbol key={x} x={x - left} {...{ path, standing }} />)}
      {chip && gathered && (
        <MarkChip
          {...{ chip, subject }}
          standing={strongest}
          x={shape.x - left}
          count={passing}
          of={gathered.length}
        />
      )}
      {!chip && gathered && passing > 1 && (
        // The number is drawn by CSS and is not text: the button's name is that of one incident.
        <span
          className={styles.count}
          style={{ left: shape.x - left }}
          data-count={passing}
          aria-hidden="true"
        />
      )}
    </IncidentButton>
  );
});

const BY_STRENGTH: readonly (Standing | 'out')[] = ['certain', 'under-way', 'possible', 'out'];

/**
 * Of marks that stand for several: how many of them pass the filters, and the strongest standing of any. All of them where
 * none does: then the mark is pale as a whole. Of the rows of a table only the mark's own is known here.
 */
function usePassing(
  store: AppStore,
  gathered: LaneMark['gathered'],
  own: Standing | 'out',
  row: number | undefined,
): { readonly passing: number; readonly strongest: Standing | 'out' } {
  return useStore(
    store,
    useShallow((state) => {
      if (!gathered || row !== undefined) return { passing: gathered?.length ?? 1, strongest: own };
      const standings = gathered.map((id) => selectStanding(state, id));
      const passing = standings.filter((one) => one !== 'out').length;
      return {
        passing: passing || gathered.length,
        strongest: BY_STRENGTH.find((one) => standings.includes(one)) ?? 'out',
      };
    }),
  );
}

function MarkSymbol({
  x,
  path,
  standing,
}: {
  readonly x: number;
  readonly path: string;
  readonly standing: Standing | 'out';
}) {
  return (
    <svg className={styles.symbol} style={{ left: x }} viewBox={viewBoxOf('lane')} aria-hidden="true">
      <SymbolPaths
        path={path}
        hollow={isHollow(standing)}
        color="currentColor"
        broken={isBroken(standing)}
        backdrop="lane"
      />
    </svg>
  );
}

function boxOf({ shape, reach }: LaneMark): { left: number; width: number } {
  const { x, x0, x1, isPoint } = shape;
  if (!isPoint) return { left: x0, width: x1 - x0 };
  const [before, after] = [x - reach[0], x + reach[1]];
  // A day on a long axis is less than a pixel wide; room for the neighbours matters more than its exact ends.
  if (x1 - x0 < NARROWEST_BAR) return { left: before, width: after - before };
  const left = Math.min(x0, before);
  return { left, width: Math.max(x1, after) - left };
}

/** An exact mark has a bar under its symbol once the axis is zoomed in so far that a day is wider than the symbol. */
function Bar({ shape, left }: { readonly shape: MarkShape; readonly left: number }) {
  const { x0, x1, fadeStart, fadeEnd, isPoint } = shape;
  const width = x1 - x0;
  if (isPoint && width < NARROWEST_BAR) return null;
  const start = Math.min(fadeStart, width);
  const end = Math.max(width - fadeEnd, start);
  const fades = {
    '--fade-start': `${start}px`,
    '--fade-end': `${end}px`,
    // An end that fades out has no closing line.
    '--line-start': start > 0 ? '0px' : undefined,
    '--line-end': fadeEnd > 0 ? '0px' : undefined,
  };
  return <span className={styles.bar} style={{ left: x0 - left, width, ...fades }} />;
}
