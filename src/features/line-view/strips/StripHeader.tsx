import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Stretch } from '#domain/place/footprint.ts';
import { kmText } from '#features/line-view/boxes/place-words.ts';
import { BrushHandle } from '#features/line-view/brush/BrushHandle.tsx';
import { type HandleLabel, handleLabel, isCovered } from '#features/line-view/brush/handle-label.ts';
import { TypedKm } from '#features/line-view/brush/typed/TypedKm.tsx';
import { partsOf } from '#features/line-view/plot/projection.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import styles from './strip-header.module.css';
import { type StripLayout, stripLayout } from './strip-layout.ts';
import type { Segment } from './strips.ts';

interface Props {
  readonly model: LineModel;
}

/** What lies along the line, west to east: the ground, counties on both sides, fronts, roads, kilometres. */
export function StripHeader({ model }: Props) {
  const { store, projection, messages, language, narrow, rulerOnly } = model;
  const geography = useStore(store, selectGeography);
  const stretch = useStore(store, (state) => state.view.stretch);
  const lineKm = model.subject.line.lengthKm;
  const layout = useMemo(
    () => stripLayout({ geography, lineKm, projection, messages, language, narrow, rulerOnly }),
    [geography, lineKm, projection, messages, language, narrow, rulerOnly],
  );
  const words = messages.lineView;
  return (
    <div className={styles.header} style={{ height: layout.height }}>
      <svg
        width={projection.strip.x + projection.strip.width}
        height={layout.height}
        role="img"
        aria-label={words.relief}
      >
        <Ground layout={layout} width={projection.line.width} />
        <Counties segments={layout.north} y={layout.rows.north} />
        <Counties segments={layout.south} y={layout.rows.south} />
        {!rulerOnly && (
          <rect
            className={styles.mdl}
            x={0}
            y={layout.rows.line}
            width={projection.line.width}
            height={2.5}
          />
        )}
        <Fronts layout={layout} />
        <Ruler layout={layout} labels={stretch ? labelsOf(stretch, model) : []} />
        <HeadRow layout={layout} projection={projection} label={words.headRow} />
        {projection.anywhere && (
          <text
            className={styles.elsewhere}
            x={projection.anywhere.x + projection.anywhere.width / 2}
            y={layout.rows.ruler + 14}
          >
            {words.anywhere}
          </text>
        )}
        <text
          className={styles.elsewhere}
          x={projection.strip.x + projection.strip.width / 2}
          y={layout.rows.ruler + 14}
        >
          {words.elsewhere}
        </text>
      </svg>
      <div
        className={styles.handles}
        style={{ top: layout.rows.ruler, bottom: layout.height - layout.rows.head }}
      >
        <TypedKm model={model} />
        <BrushHandle model={model} handle="west" />
        <BrushHandle model={model} handle="east" />
      </div>
    </div>
  );
}

/** Top of the flagstaffs, px: below the upper and below the lower row of names. */
const FLAG_LINE = [13, 26] as const;

function Ground({
  layout: { ground, ridge, base, flags, corridors, rows },
  width,
}: {
  layout: StripLayout;
  width: number;
}) {
  return (
    <svg width={width} height={rows.ruler} overflow="hidden" aria-hidden="true">
      <path className={styles.ground} d={ground} />
      <path className={styles.ridge} d={ridge} />
      {corridors.map(({ x0, x1 }) => (
        <rect
          key={x0}
          className={styles.corridor}
          x={x0}
          y={FLAG_LINE[1]}
          width={Math.max(x1 - x0, 1.5)}
          height={base - FLAG_LINE[1]}
        />
      ))}
      {flags.map(({ x, label, anchor, row }) => (
        <g key={x} className={styles.flag}>
          <line x1={x} x2={x} y1={label ? FLAG_LINE[row] : FLAG_LINE[1]} y2={base} />
          <text
            x={anchor === 'start' ? x - 1 : anchor === 'end' ? x + 1 : x}
            y={(FLAG_LINE[row] ?? 0) - 3}
            style={{ textAnchor: anchor }}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Counties({ segments, y }: { readonly segments: readonly Segment[]; readonly y: number }) {
  return (
    <g className={styles.counties}>
      {segments.map(({ x0, x1, label, labelX }, index) => (
        <g key={x0}>
          <rect x={x0} y={y} width={x1 - x0} height={17} data-even={index % 2 === 0} />
          <text x={labelX} y={y + 12.5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Fronts({ layout: { fronts } }: { readonly layout: StripLayout }) {
  return (
    <g className={styles.fronts}>
      {fronts.map(({ x0, x1, row, label, labelX }) => {
        const half = label ? textWidth(label, 11) / 2 + 4 : 0;
        return (
          <g key={`${row}/${x0}`}>
            <path
              d={`M${x0 + 0.5} ${row + 9}V${row + 5.5}H${labelX - half}M${labelX + half} ${row + 5.5}H${x1 - 0.5}V${row + 9}`}
            />
            <text x={labelX} y={row + 9.5}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The ground of the symbols of what took long, with its name before it. */
function HeadRow({
  layout: { rows, height },
  projection,
  label,
}: Pick<RulerProps, 'layout'> & { readonly projection: LineModel['projection']; readonly label: string }) {
  return (
    <g className={styles.headRow}>
      {partsOf(projection).map(({ x, width }) => (
        <rect key={x} x={x} y={rows.head} width={width} height={height - rows.head} />
      ))}
      <text className={styles.unit} x={UNIT_X} y={(rows.head + height) / 2 + 3}>
        {label}
      </text>
    </g>
  );
}

/** Left of the ruler, px. */
const UNIT_X = -10;

interface RulerProps {
  readonly layout: StripLayout;
  /** The words at the ends of the stretch: a number that they would lie on is left out. */
  readonly labels: readonly HandleLabel[];
}

function labelsOf([west, east]: Stretch, { projection, messages }: LineModel): readonly HandleLabel[] {
  const { handleAt, km } = messages.lineView;
  const [x0, x1] = [projection.x(west), projection.x(east)];
  return [
    handleLabel('west', handleAt.low(km(kmText(west))), x0, x1, projection),
    handleLabel('east', handleAt.high(km(kmText(east))), x1, x0, projection),
  ];
}

function Ruler({ layout: { ticks, rows }, labels }: RulerProps) {
  return (
    <g className={styles.ruler}>
      {ticks.map(({ x, km }) => (
        <g key={km}>
          <line x1={x} x2={x} y1={rows.head - 5} y2={rows.head} />
          {!isCovered(x, textWidth(String(km), 11), labels) && (
            <text x={Math.max(x, 4)} y={rows.ruler + 13}>
              {km}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
