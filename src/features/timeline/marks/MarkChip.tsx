import type { Standing } from '#domain/evidence/resolved.ts';
import type { Subject } from '#domain/record/subject.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { pageColor } from '#symbols/lift.ts';
import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { isBroken, isHollow, viewBoxOf } from '#symbols/symbol-layers.ts';
import styles from './chip.module.css';
import type { Chip } from './lanes.ts';

interface Props {
  readonly chip: Chip;
  readonly subject: Subject;
  readonly standing: Standing | 'out';
  /** Its middle, px of the mark. */
  readonly x: number;
  /** Of those that pass the filters. */
  readonly count: number;
  /** Of all that stand here. */
  readonly of: number;
}

/** Several incidents at one place: their number, with the symbol of their kind or the colours of their kinds below it. */
export function MarkChip({ chip: { width, kinds }, subject, standing, x, count, of }: Props) {
  const [first, ...more] = kinds;
  const only = first && more.length === 0 ? styleOf(subject, first.kind) : undefined;
  const mix = only ? undefined : { ['--mix' as string]: shares(kinds, of, subject) };
  return (
    <span
      className={styles.chip}
      style={{ left: x - width / 2, width, ...mix }}
      data-mixed={mix && true}
      data-standing={standing}
      aria-hidden="true"
    >
      {only && (
        <svg viewBox={viewBoxOf('lane')} aria-hidden="true">
          <SymbolPaths
            path={only.path}
            hollow={isHollow(standing)}
            color="currentColor"
            broken={isBroken(standing)}
            backdrop="lane"
          />
        </svg>
      )}
      {/* Drawn by CSS and no text: the button's name is that of one incident. */}
      <i data-count={count} />
    </span>
  );
}

/** The colours of the kinds side by side, each as wide as its share. */
function shares(kinds: Chip['kinds'], count: number, subject: Subject): string {
  let passed = 0;
  const stops = kinds.map(({ kind, count: own }) => {
    const from = (passed / count) * 100;
    passed += own;
    return `${pageColor(styleOf(subject, kind).color)} ${from}% ${(passed / count) * 100}%`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}
