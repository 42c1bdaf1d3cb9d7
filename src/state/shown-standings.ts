/** What is shown of the record, as ids: for who takes it away. */
import type { Standing } from '#domain/evidence/resolved.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import { memoizeLast } from './memoize-last.ts';
import { type ShownRows, selectShownRows } from './rows/row-selectors.ts';
import { perStore } from './selector-memory.ts';
import { selectVisible } from './selectors.ts';
import type { AppState } from './store.ts';

type Standings = ReadonlyMap<string, Standing>;

const shown = perStore(() =>
  memoizeLast((visible: ReturnType<typeof selectVisible> | ShownRows): Standings => {
    if (!('rows' in visible)) return new Map(visible.incidents.map(({ id, standing }) => [id, standing]));
    const standings = new Map<string, Standing>();
    visible.codes.forEach((code, incident) => {
      const standing = standingOfCode(code);
      if (standing !== 'out') standings.set(visible.rows.idAt(incident), standing);
    });
    return standings;
  }),
);

/** By id, how each incident that is shown stands to the period; null where a catalogue of rows is shown in place of the record. */
export function selectStandings(state: AppState): Standings | null {
  return state.view.catalogue === null ? shown(state)(selectShownRows(state) ?? selectVisible(state)) : null;
}
