import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Insets } from '#domain/place/insets.ts';

export const NOTHING_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** At least this share of each dimension is left for the map to be centred in. */
const LEAST_FREE = 0.3;

const REST_MS = 80;

/** The edges of the map. */
export type Edge = keyof Insets;

/** The {@link Edge} of the map that a panel covers. Set on panels by the parts of the page; read by useCoveredEdges. */
export const COVERS = 'data-covers';

/** Set by a panel beside {@link COVERS}, read by the camera: it comes and goes by itself, and the map does not move for it. */
export const BRIEF = 'data-brief';

/** Set by useCoveredEdges on the frame while panels change their size; read by the browser tests, which wait for its end. */
export const RESIZING = 'data-resizing';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How far each panel reaches into `frame` from the edge that it covers. */
export function coveredEdges(frame: DOMRect, panels: readonly { edge: string | null; box: Box }[]): Insets {
  const reach = (edge: Edge, depth: (box: Box) => number) =>
    Math.max(0, ...panels.filter((panel) => panel.edge === edge).map(({ box }) => depth(box)));
  const across = keepFree(
    reach('left', (box) => box.right - frame.left),
    reach('right', (box) => frame.right - box.left),
    frame.width,
  );
  const down = keepFree(
    reach('top', (box) => box.bottom - frame.top),
    reach('bottom', (box) => frame.bottom - box.top),
    frame.height,
  );
  return { left: across[0], right: across[1], top: down[0], bottom: down[1] };
}

interface Panel {
  readonly edge: string | null;
  readonly box: Box;
  readonly isBrief: boolean;
}

/** The panels that stay, those above a brief one where they are without it. */
export function withoutBrief(panels: readonly Panel[]): readonly Panel[] {
  const brief = panels.filter(({ isBrief }) => isBrief);
  return panels
    .filter(({ isBrief }) => !isBrief)
    .map((panel) => {
      const { left, right, top, bottom } = panel.box;
      const below = brief.filter(({ box }) => bottom <= box.top + 1);
      const moved = below.reduce((sum, { box }) => sum + box.bottom - box.top, 0);
      return { ...panel, box: { left, right, top: top + moved, bottom: bottom + moved } };
    });
}

function keepFree(near: number, far: number, size: number): [number, number] {
  const allowed = size * (1 - LEAST_FREE);
  const scale = near + far > allowed ? allowed / (near + far) : 1;
  return [Math.round(near * scale), Math.round(far * scale)];
}

interface Covered {
  /** By all panels. */
  readonly edges: Insets;
  /** By those that are not {@link BRIEF}. */
  readonly steady: Insets;
}

/** Measures the panels inside `frame` that cover an edge of it, and again whenever one changes its size. */
export function useCoveredEdges(frame: RefObject<HTMLElement | null>, layout: string): Covered {
  const [covered, setCovered] = useState<Covered>({ edges: NOTHING_COVERED, steady: NOTHING_COVERED });
  // `layout` says which panels exist: after a change the new set must be observed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const panels = [...element.querySelectorAll<HTMLElement>(`[${COVERS}]`)];
    const measure = () => {
      element.removeAttribute(RESIZING);
      const measured = panels.map((panel) => ({
        edge: panel.getAttribute(COVERS),
        box: panel.getBoundingClientRect(),
        isBrief: panel.hasAttribute(BRIEF),
      }));
      const box = element.getBoundingClientRect();
      const edges = coveredEdges(box, measured);
      const steady = coveredEdges(box, withoutBrief(measured));
      setCovered((before) => {
        const isSteady = sameEdges(before.steady, steady);
        if (isSteady && sameEdges(before.edges, edges)) return before;
        return { edges, steady: isSteady ? before.steady : steady };
      });
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    // A sheet that is dragged changes its size in every frame; the map gets the size once the drag has ended.
    const observer = new ResizeObserver(() => {
      clearTimeout(rest);
      element.setAttribute(RESIZING, '');
      rest = setTimeout(measure, REST_MS);
    });
    measure();
    for (const panel of [element, ...panels]) observer.observe(panel);
    return () => {
      clearTimeout(rest);
      observer.disconnect();
    };
  }, [frame, layout]);
  return covered;
}

function sameEdges(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
