/** The list of incidents: its rows, and what stands in its place. */
import { ListSection } from '#app/SidePanels.tsx';
import { rangeOf } from '#domain/time/local-time.ts';
import { EmptyList } from '#features/incidents/list/EmptyList.tsx';
import { IncidentEntry } from '#features/incidents/list/IncidentEntry.tsx';
import { selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Given, Part } from './part.ts';

const SELECTED = 'mdl-crossing-2024-06-18';
const NOTHING_IN = rangeOf('1972');

export const LIST_PARTS = {
  'list-rows': { draw: (given) => <Rows {...given} /> },
  'list-row-selected': {
    view: { selection: { incident: SELECTED } },
    draw: (given) => <Rows {...given} only={SELECTED} />,
  },
  'list-row-hovered': {
    prepare: (store) => store.actions.hover(SELECTED),
    draw: (given) => <Rows {...given} only={SELECTED} />,
  },
  'list-row-focused': { draw: (given) => <Rows {...given} only={SELECTED} /> },
  'list-rows-without-sources': {
    prepare: (store) => {
      const disabledSets = store.getState().subject.sourceSets.map(({ id }) => id);
      store.actions.setSources({ disabledSets: new Set(disabledSets), disabledSources: new Set() });
    },
    draw: (given) => <Rows {...given} />,
  },
  'list-rows-counting': {
    view: { collection: 'crossings-2025', window: rangeOf('2025-11') },
    draw: (given) => <Rows {...given} />,
  },
  'list-empty': { view: { window: NOTHING_IN }, draw: (given) => <EmptyList {...given} /> },
  'list-empty-search': { view: { search: 'no such thing' }, draw: (given) => <EmptyList {...given} /> },
  'list-empty-side': {
    view: { window: NOTHING_IN, side: 'unc-us' },
    draw: (given) => <EmptyList {...given} />,
  },
  'list-empty-stretch': {
    prepare: (store) => store.actions.brush(NOTHING_IN, [60, 120]),
    draw: (given) => <EmptyList {...given} />,
  },
  'list-loading': {
    prepare: (store) => store.actions.setCatalogue({ status: 'loading' }),
    draw: (given) => <List {...given} />,
  },
  'list-failed-network': {
    prepare: (store) => store.actions.setCatalogue({ status: 'failed', reason: 'network', faults: [] }),
    draw: (given) => <List {...given} />,
  },
  'list-failed-record': {
    prepare: (store) => store.actions.setCatalogue({ status: 'failed', reason: 'invalid', faults: FAULTS }),
    draw: (given) => <List {...given} />,
  },
} satisfies Record<string, Part>;

const FAULTS: Extract<ReturnType<AppStore['getState']>['catalogue'], { status: 'failed' }>['faults'] = [
  { path: 'data/incidents.geojson#/features/0/id', message: 'Two features have this id' },
];

function Rows({ store, messages, only }: Given & { readonly only?: string }) {
  const { incidents } = selectVisible(store.getState());
  const shown = incidents.filter(({ id }) => only === undefined || id === only).slice(0, 4);
  return (
    <ul>
      {shown.map((incident) => (
        <li key={incident.id}>
          <IncidentEntry {...{ store, messages, incident }} tabbable />
        </li>
      ))}
    </ul>
  );
}

function List({ store, messages }: Given) {
  return <ListSection {...{ store, messages }} inSheet={false} hidden={false} justLeft={false} />;
}
