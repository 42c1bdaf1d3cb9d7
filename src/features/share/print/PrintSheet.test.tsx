import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { readFirstPart } from '#domain/evidence/first-part/read-first-part.ts';
import { totalOf } from '#domain/query/query.ts';
import type { Language } from '#domain/record/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { selectCounts, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { findersIn, recordCatalogue } from '#testing/record.ts';
import { crowdedStore, emptyStore, recordStore, testStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { PrintSheet, type SheetContext } from './PrintSheet.tsx';
import { MOST_PRINTED } from './printed-list.ts';

afterEach(cleanup);

function sheetOf(
  store: AppStore,
  page: string | null = 'https://map.example/',
  catalogue: SheetContext['catalogue'] = null,
) {
  const facts = { sentence: 'What is shown', page, credits: ['© Someone (ODbL)'], today: '2026-11-30' };
  return render(<PrintSheet {...facts} catalogue={catalogue} state={store.getState()} copy={null} />);
}

const rows = () => within(screen.getByRole('table')).getAllByRole('rowheader');

describe.each<Language>(['en', 'ko'])('the list on paper (%s)', (language) => {
  test('has a row for each incident that is counted, in their order', () => {
    const store = recordStore({ language });
    sheetOf(store);
    const { incidents } = selectVisible(store.getState());
    expect(rows().map((row) => row.textContent)).toEqual(
      incidents.map(({ feature }) => feature.properties.title[language]),
    );
    expect(rows()).toHaveLength(totalOf(selectCounts(store.getState())));
    expect(incidents.length).toBeGreaterThan(10);
  });

  test(`prints the first ${MOST_PRINTED} of more, and says so`, () => {
    const store = crowdedStore(MOST_PRINTED + 40);
    store.actions.setLanguage(language);
    sheetOf(store);
    const total = totalOf(selectCounts(store.getState()));
    expect(total).toBeGreaterThan(MOST_PRINTED + 40);
    expect(rows()).toHaveLength(MOST_PRINTED);
    expect(screen.getByText(printWordsFor(language).list.cut(MOST_PRINTED, total))).toBeTruthy();
  });
});

describe.each<Language>(['en', 'ko'])('the open incident on paper (%s)', (language) => {
  const id = 'mdl-crossing-2024-06-18';

  test('has all its facts, and each quotation verbatim and once, with its number and the address of its source', () => {
    const { container } = sheetOf(recordStore({ language, selection: { incident: id } }));
    const catalogue = recordCatalogue();
    const { claims, title, summary, where } = findersIn(catalogue).propertiesOf(id);
    const text = container.textContent ?? '';
    for (const words of [title, summary, where.note]) expect(text).toContain(words[language]);
    for (const claim of claims) expect(text).toContain(claim.text[language]);
    const figures = screen.getAllByRole('figure');
    const printed = figures.map((figure) => figure.querySelector('b')?.textContent);
    const quotes = claims.flatMap((claim) => claim.quotes);
    expect(new Set(printed)).toEqual(new Set(quotes.map(({ exact }) => exact)));
    const numbers = figures.map((figure) => figure.querySelector('p')?.textContent);
    expect(numbers).toEqual(figures.map((_, index) => printWordsFor(language).incident.quote(index + 1)));
    for (const { source } of quotes) {
      const address = catalogue.sources.get(source)?.URL;
      if (address) expect(text).toContain(address);
    }
  });

  test('says what nobody reports, and the chains by which it came to be read', () => {
    const { container } = sheetOf(recordStore({ language, selection: { incident: id } }));
    const { sources, evidence } = panelMessagesFor(language);
    for (const name of [sources.unknowns, sources.links, sources.sources])
      expect(screen.getByRole('heading', { level: 3, name })).toBeTruthy();
    expect(container.textContent).toContain(evidence.independence.chains);
  });
});

describe('what is said of it', () => {
  test('under a side only what that side says is printed, and that this is so', () => {
    const view = { selection: { incident: 'mdl-crossing-2024-06-18' }, side: 'dprk' as const };
    const { container } = sheetOf(recordStore(view));
    expect(container.textContent).toContain('Nothing of this incident is quoted from Pyongyang here.');
    expect(screen.queryAllByRole('figure')).toEqual([]);
  });

  test('sources that are off are named, and counted above', () => {
    const store = testStore({
      selection: { incident: 'crossing-a' },
      disabledSources: new Set(['daily-1']),
    });
    const { container } = sheetOf(store);
    expect(container.textContent).toContain('1 of 2 sources switched on');
    expect(container.textContent).toContain(printWordsFor('en').incident.off);
    expect(container.textContent).toContain('Not in the sources that are switched on');
  });

  test('hidden kinds are named', () => {
    const store = testStore({ hiddenKinds: new Set(['mine-explosion']) });
    const { container } = sheetOf(store);
    expect(container.textContent).toContain('Hidden kinds: Landmine explosions');
  });

  test('evidence that is still on its way, or did not come, is said to be; title and list are there', () => {
    const store = outlined('crossing-a');
    const { container } = sheetOf(store);
    expect(container.textContent).toContain(printWordsFor('en').incident.loading);
    expect(screen.getByRole('heading', { level: 2, name: 'Crossing A' })).toBeTruthy();
    expect(rows().length).toBeGreaterThan(1);
    cleanup();
    store.actions.setOpened('crossing-a', 'failed');
    expect(sheetOf(store).container.textContent).toContain(printWordsFor('en').incident.failed);
  });
});

/** A store of which only the first part of the record is here. */
function outlined(incident: string): AppStore {
  const parts = JSON.parse(JSON.stringify(firstPartOf(testCatalogue())));
  const read = readFirstPart('first.json', parts, SUBJECT);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const store = emptyStore({ selection: { incident } });
  store.actions.setCatalogue({ status: 'ready', ...read, geography: GEOGRAPHY });
  return store;
}

describe('to cite it', () => {
  test('a data set of others has its own name and terms, and neither the version nor the licence of the record', () => {
    const others = { title: 'Reports of 1968', attribution: 'An Institute, CC BY-NC 4.0' };
    const { container } = sheetOf(testStore({ catalogue: 'reports-1968' }), undefined, others);
    const text = container.textContent ?? '';
    expect(screen.getByRole('heading', { level: 1, name: others.title })).toBeTruthy();
    expect(text).toContain('Data: Reports of 1968, An Institute, CC BY-NC 4.0.');
    expect(text).not.toContain('reports-1968’');
    expect(text).not.toContain('CC BY 4.0');
    expect(text).not.toContain('9.9.9');
  });

  test('names the version, the view with its address, and the incident as the whole record has it', () => {
    const { container } = sheetOf(recordStore({ selection: { incident: 'mdl-crossing-2024-06-18' } }));
    const text = container.textContent ?? '';
    const { version } = recordCatalogue();
    expect(text).toContain(`DMZ Incident Map, record version ${version}: What is shown.`);
    expect(text).toMatch(/https:\/\/map\.example\/\?\S*sel=mdl-crossing-2024-06-18/);
    expect(text).toContain('Accessed 30 November 2026');
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('© Someone (ODbL)');
  });

  test('gives no address of a copy that only this machine reaches, and says so', () => {
    const { container } = sheetOf(recordStore(), null);
    expect(container.textContent).not.toContain('https://map.example');
    expect(container.textContent).toContain(printWordsFor('en').colophon.local);
  });
});

test.each(['map', 'line'] as const)(
  'a drawn picture is called what it shows, and so is one that is missing: %s',
  (face) => {
    const { picture: words } = printWordsFor('en');
    const state = recordStore({ face }).getState();
    const facts = {
      sentence: 'What is shown',
      page: null,
      credits: [],
      catalogue: null,
      today: '2026-11-30',
    };
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const { rerender } = render(<PrintSheet {...facts} state={state} copy={{ picture, widthKm: null }} />);
    expect(screen.getByRole('figure', { name: words[face] }).contains(picture)).toBe(true);
    rerender(<PrintSheet {...facts} state={state} copy={null} />);
    expect(screen.getByText(words.absent[face])).toBeTruthy();
  },
);

test('without a picture it says so', () => {
  sheetOf(recordStore());
  expect(screen.getByText(printWordsFor('en').picture.absent.map)).toBeTruthy();
});
