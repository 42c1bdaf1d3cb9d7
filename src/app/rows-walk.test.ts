/** Map with its tray, list, headings and sentence count alike, whatever a reader does. */
import { expect, it } from 'vitest';
import { listRows } from '#domain/query/listed-rows.ts';
import { totalOf } from '#domain/query/query.ts';
import { calendarOf } from '#domain/query/row-calendar.ts';
import { drawnTable } from '#domain/rows/drawn/drawn-table.ts';
import { firstLeft } from '#domain/rows/first-left.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { EventSums } from '#features/map/events/sums/event-sums.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import { selectCounts, selectCountsOfAllKinds, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { randomCatalogue } from '#testing/rows/random-catalogue.ts';
import { randomOf } from '#testing/rows/random-of.ts';
import { catalogueOf, emptyStore } from '#testing/store.ts';
import { KINDS, LINE_KM, WINDOW_LIMITS } from '#testing/subject.ts';

/** All of the largest take a minute: `npm run walk`. */
const STEPS = [
  [13, 1000],
  [10_000, 400],
  [200_000, process.env.FULL_WALK ? 2000 : 40],
] as const;

it.each(STEPS)('through %i incidents, in a walk of %i steps', { timeout: 300_000 }, (incidents, steps) => {
  const read = randomCatalogue(incidents);
  const store = storeOf(read);
  const counted = counter(read);
  const random = randomOf(incidents);
  for (let step = 0; step < steps; step += 1) {
    takeStep(store, incidents, random);
    const state = store.getState();
    const counts = selectCounts(state);
    const total = totalOf(counts);
    const ofKinds = [...counts.kinds.values()].flatMap((kind) => Object.values(kind));
    expect(ofKinds.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(totalOf(selectCountsOfAllKinds(state))).toBeGreaterThanOrEqual(total);
    expect(counted(store), `step ${step}`).toEqual({ list: total, headings: total, map: total });
  }
});

function storeOf(read: ReturnType<typeof randomCatalogue>): AppStore {
  const store = emptyStore();
  store.actions.setCatalogue({ status: 'ready', catalogue: catalogueOf([]), geography: GEOGRAPHY });
  store.actions.showCatalogue('walked');
  store.actions.setRows({ status: 'ready', id: 'walked', read, flaws: [] });
  return store;
}

/** What each part of the page would show, counted by that part. */
function counter({ table, index }: ReturnType<typeof randomCatalogue>) {
  const calendar = calendarOf(table);
  const drawnRows = drawnTable(table);
  const sums = new EventSums(table, index.incidentOf, LINE_KM, drawnRows);
  sums.divide(7);
  const drawn = inkCounter(sums);
  return (store: AppStore) => {
    const shown = selectShownRows(store.getState());
    if (!shown) {
      const { length } = selectVisible(store.getState()).incidents;
      return { list: length, headings: length, map: length };
    }
    const { incidents, headings } = listRows(calendar, shown.codes);
    sums.show(shown.codes);
    return {
      list: incidents.length,
      headings: headings.reduce((sum, { count }) => sum + count, 0),
      map: Math.round(drawn() + firstLeft(drawnRows.unplaced, shown.codes, 0).count),
    };
  };
}

/** Incidents that cells, strip and ground show together. Of the ground only those lines are added up that have changed. */
function inkCounter({ cells, line, grids }: EventSums): () => number {
  const strip = new Float32Array(2 * line.bins);
  const ofLines = grids.map((grid) => new Float64Array(grid.lines));
  return () => {
    line.sum(strip);
    grids.forEach((grid, level) => {
      const [first, end] = grid.sum();
      const width = 2 * grid.columns;
      for (let at = first; at < end; at += 1)
        (ofLines[level] as Float64Array)[at] = allOf(grid.sums.subarray(at * width, (at + 1) * width));
    });
    const ground = ofLines.flatMap((lines) => [...lines]).reduce((sum, one) => sum + one, 0);
    const inCells = [cells.certain, cells.possible].map((counts) =>
      counts.reduce((sum, one) => sum + one, 0),
    );
    return ground + allOf(strip) + inCells.reduce((sum, one) => sum + one, 0);
  };
}

/** Of pairs of what is certain and of all the second. */
function allOf(ink: Float32Array): number {
  let sum = 0;
  for (let at = 1; at < ink.length; at += 2) sum += ink[at] as number;
  return sum;
}

/** As readers do: mostly the window is moved a little, and now and then a filter is set or taken back. */
function takeStep({ actions, getState }: AppStore, incidents: number, random: () => number): void {
  const { window } = getState().view;
  const pick = random();
  const by = Math.round((random() - 0.5) * (window.to - window.from));
  if (pick < 0.8) actions.setWindow({ from: window.from + by, to: window.to + by });
  else if (pick < 0.86) {
    const from = WINDOW_LIMITS.from + random() * (WINDOW_LIMITS.to - WINDOW_LIMITS.from);
    actions.setWindow({ from, to: from + 10 ** (7 + 5 * random()) });
  } else if (pick < 0.89) actions.setMode(TIME_MODES[Math.floor(random() * TIME_MODES.length)] ?? 'window');
  else if (pick < 0.93) actions.toggleKind(KINDS[Math.floor(random() * KINDS.length)] ?? '');
  else if (pick < 0.96) {
    const from = random() * LINE_KM;
    actions.setStretch(random() < 0.4 ? null : [from, from + random() * 60]);
  } else if (random() < 0.5) {
    const text = `row ${Math.floor(random() * 10)}`;
    const found = Uint8Array.from({ length: incidents }, (_, at) =>
      Number(at % 10 === Math.floor(10 * pick)),
    );
    actions.setSearch(text);
    actions.setFoundRows({ text, found, isWhole: true });
  } else actions.clearFilters();
}
