import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import type { AppStore } from '#state/store.ts';
import { testStore } from '#testing/store.ts';
import { TEST_RECORD } from '#testing/test-record.ts';
import { SourcePanel } from './SourcePanel.tsx';

afterEach(cleanup);

function show(incident: string, claim?: string): AppStore {
  const store = testStore({ selection: claim ? { incident, claim } : { incident } });
  render(<SourcePanel store={store} />);
  return store;
}
const words = { exact: 'said in the Post', prefix: '', suffix: '' };
const POST = {
  id: 'post-1',
  type: 'article-newspaper',
  title: 'The Post tells it',
  'container-title': 'The Post',
  language: 'en',
  issued: { 'date-parts': [[2024, 6, 3]] },
  custom: { set: 'corroboration', origin: 'army', via: ['post'], note: { en: 'A note.', ko: '주.' } },
};

/** The test record with one claim of its first crossing changed. */
function recordWith(id: string, change: (claim: Claim) => Partial<Claim>): typeof TEST_RECORD {
  const [crossing, ...others] = TEST_RECORD.incidents.features;
  if (!crossing) throw new Error('the test record is empty');
  const claims = crossing.properties.claims.map((claim) =>
    claim.id === id ? ({ ...claim, ...change(claim) } as Claim) : claim,
  );
  const changed = { ...crossing, properties: { ...crossing.properties, claims } };
  return { ...TEST_RECORD, incidents: { ...TEST_RECORD.incidents, features: [changed, ...others] } };
}

function showRecord(record: object): void {
  const store = testStore({ selection: { incident: 'crossing-a' } }, record);
  render(<SourcePanel store={store} />);
}

const fact = (name: RegExp) => screen.getByRole('button', { name });
const region = (name: string) => screen.getByRole('region', { name });
const openAll = () => fireEvent.click(screen.getByRole('button', { name: 'Open all' }));

describe('the source panel', () => {
  test('gives title, time and place in words, and the caveat in full', () => {
    show('crossing-a');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Crossing A');
    expect(screen.getAllByText(/Sunday 9 June 2024/)[0]).toBeTruthy();
    expect(screen.getAllByText('Across the line').length).toBeGreaterThan(0);
    expect(screen.getByText('Anywhere on the line; the symbol marks no site.')).toBeTruthy();
  });

  test('puts the facts in the order when, where, people, outcome', () => {
    show('crossing-a');
    const topics = within(region('Reported facts')).getAllByRole('heading', { level: 4 });
    expect(topics.map((topic) => topic.textContent?.trim())).toEqual(['When', 'Where', 'People', 'Outcome']);
  });

  test('shows basis, count, verbatim words once, and the chain of attribution', () => {
    show('crossing-a');
    expect(fact(/About 20 soldiers Stated 1 quote/)).toBeTruthy();
    openAll();
    expect(screen.queryByText('about 20'), 'the fact says it itself').toBeNull();
    expect(screen.getAllByText('about 20 soldiers crossed on June 9', { selector: 'mark' })).toHaveLength(1);
    const said = screen.getAllByText(/The army, as reported by The Paper, as reported by The Daily/)[0];
    expect(said?.closest('figcaption')).toBeTruthy();
  });

  test('names under each quotation who published it, also where several outlets carry one fact', () => {
    const quoted = ({ quotes }: Claim) => ({ quotes: [...quotes, { ...words, source: 'post-1' }] });
    showRecord({
      ...recordWith('outcome-back', quoted),
      sources: [...TEST_RECORD.sources, POST],
      speakers: [...TEST_RECORD.speakers, { id: 'post', name: { en: 'The Post', ko: '포스트' } }],
    });
    openAll();
    const captions = screen.getAllByRole('figure').map((figure) => figure.textContent);
    const captionOf = (exact: string) => captions.find((caption) => caption?.includes(exact));
    expect(captionOf('words for outcome-back')).toMatch(/as reported by The Daily/);
    expect(captionOf('said in the Post')).toMatch(/Said by: The army, as reported by The Post, 3 June 2024/);
  });

  test('says which part of the line is drawn, and nothing of the kind for the whole line', () => {
    showRecord(recordWith('where-line', () => ({ value: { on: 'mdl', km: [[27.3, 168.2]] } })));
    expect(screen.getByText(/Drawn: km 27–169 of the line’s 237/)).toBeTruthy();
    cleanup();
    show('crossing-a');
    expect(screen.queryByText(/Drawn:/)).toBeNull();
  });

  test('never turns a missing number into zero', () => {
    show('explosions');
    openAll();
    expect(screen.getByText(/No number is given\. That is not zero\./)).toBeTruthy();
  });

  test('writes the reasoning of an inference on the page', () => {
    show('explosions');
    openAll();
    expect(screen.getByText(/Reported before the visit\./)).toBeTruthy();
    expect(screen.getByText(/Based on 2 quotes/)).toBeTruthy();
  });

  test('sets a contradicting claim beside what it contradicts', () => {
    show('explosions');
    const table = screen.getByRole('table', { name: /^Sources give different times\./ });
    const [, before, hours] = within(table).getAllByRole('row');
    expect(before?.textContent).toMatch(/up to 19 June 2024.*The army → The Daily/);
    expect(hours?.textContent).toMatch(/18 June 2024Contradicts the others/);
    openAll();
    const against = screen.getByRole('group', { name: 'Contradicted by' });
    expect(within(against).getByRole('button', { name: /Just hours before/ })).toBeTruthy();
  });

  test('lists what nobody says, and leads to linked incidents', () => {
    const store = show('crossing-a');
    expect(within(region('Not reported')).getByText('Whether anyone was hurt.')).toBeTruthy();
    fireEvent.click(within(region('Linked incidents')).getByRole('button', { name: /Explosions/ }));
    expect(store.getState().view.selection?.incident).toBe('explosions');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Explosions');
  });

  test('cites title, record version, caveat and sources', () => {
    show('crossing-a');
    expect(screen.queryByRole('region', { name: 'Cite this incident' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cite this incident' }));
    expect(region('Cite this incident').textContent).toMatch(
      /‘Crossing A’.*9\.9\.9.*crossing-a.*marks no site.*Title of daily-1/,
    );
  });

  test('shows nothing for an unknown incident', () => {
    show('nobody-knows-it');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('facts and excerpts', () => {
  test('a fact highlights its words, goes into the view, and goes out again', () => {
    const store = show('crossing-a');
    fireEvent.click(fact(/About 20 soldiers/));
    expect(store.getState().view.selection).toEqual({ incident: 'crossing-a', claim: 'people-20' });
    expect(fact(/About 20 soldiers/).getAttribute('aria-pressed')).toBe('true');
    expect(fact(/Supports: People, When/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(fact(/About 20 soldiers/));
    expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
  });

  test('an excerpt highlights every fact that rests on it', () => {
    show('crossing-a');
    fireEvent.click(fact(/Supports: People, When/));
    expect(fact(/About 20 soldiers/).getAttribute('aria-pressed')).toBe('true');
    expect(fact(/On 9 June Stated/).getAttribute('aria-pressed')).toBe('true');
    expect(fact(/They went back/).getAttribute('aria-pressed')).toBe('false');
  });

  test('a fact in the address is highlighted from the start', () => {
    show('crossing-a', 'when-9');
    expect(fact(/On 9 June Stated/).getAttribute('aria-pressed')).toBe('true');
  });

  test('the relation can be followed by programs: every id that is named exists', () => {
    show('explosions');
    const named = screen
      .getAllByRole('button')
      .flatMap((button) =>
        ['aria-details', 'aria-controls', 'aria-describedby'].map((a) => button.getAttribute(a)),
      )
      .flatMap((ids) => ids?.split(' ') ?? []);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((id) => !document.getElementById(id))).toEqual([]);
  });
});

describe('from one incident to the next', () => {
  test('no excerpt stays highlighted, even where facts of both have the same name', () => {
    const store = show('explosions');
    act(() => store.actions.select({ incident: 'crossing-a' }));
    fireEvent.click(fact(/Supports: People, When/));
    expect(fact(/About 20 soldiers/).getAttribute('aria-pressed')).toBe('true');
    act(() => store.actions.select({ incident: 'explosions' }));
    act(() => store.actions.select({ incident: 'crossing-a' }));
    expect(fact(/About 20 soldiers/).getAttribute('aria-pressed')).toBe('false');
  });

  test('no result of verifying is carried over', async () => {
    const store = show('crossing-a');
    openAll();
    const [field] = screen.getAllByLabelText(/choose/i);
    if (field) fireEvent.change(field, { target: { files: [new File([''], 'empty.txt')] } });
    expect(await screen.findByText(/empty/)).toBeTruthy();
    act(() => store.actions.select({ incident: 'explosions' }));
    expect(screen.queryByText(/empty/)).toBeNull();
  });

  test('the focus goes to the new title, and at the end back to what opened the first', () => {
    const store = testStore();
    const opener = document.body.appendChild(document.createElement('button'));
    // As after any click or key; this window does not count them.
    Object.defineProperty(navigator, 'userActivation', {
      value: { hasBeenActive: true },
      configurable: true,
    });
    opener.focus();
    render(<SourcePanel store={store} />);
    act(() => store.actions.select({ incident: 'crossing-a' }));
    act(() => fact(/About 20 soldiers/).focus());
    act(() => store.actions.select({ incident: 'explosions' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    act(() => store.actions.select(null));
    expect(document.activeElement).toBe(opener);
    opener.remove();
    Reflect.deleteProperty(navigator, 'userActivation');
  });
});

test('a source that is switched off takes its facts along, and the panel says so', () => {
  const store = show('explosions');
  act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-2']) }));
  expect(screen.queryByRole('button', { name: /Before 19 June Inferred/ })).toBeNull();
  expect(screen.getByText('1 fact is hidden: its source is switched off.')).toBeTruthy();
});

test('an incident of which only a mistaken report is left is supported by nothing', () => {
  const words = panelMessagesFor('en').evidence;
  const record = recordWith('outcome-back', ({ quotes }) => ({
    stance: 'mistaken',
    quotes: quotes.map((quote) => ({ ...quote, source: 'daily-2' })),
  }));
  const store = testStore({ selection: { incident: 'crossing-a' } }, record);
  render(<SourcePanel store={store} />);
  const without = (ids: string[]) =>
    act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(ids) }));
  without(['daily-1']);
  expect(screen.getByText(words.partial(0, 3))).toBeTruthy();
  expect(screen.getByText('3 facts are hidden: their sources are switched off.')).toBeTruthy();
  without(['daily-2']);
  expect(screen.queryByText(/of its/), 'all facts stand without it').toBeNull();
  expect(screen.queryByText(/hidden: /)).toBeNull();
});

test('what is of the whole record says so, once sources of the incident are off', () => {
  const words = panelMessagesFor('en').sources;
  const store = show('crossing-a');
  const box = () => region('Cite this incident');
  fireEvent.click(screen.getByRole('button', { name: 'Cite this incident' }));
  const without = (ids: string[]) =>
    act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(ids) }));
  without(['daily-2']);
  expect(screen.queryByText(words.citeWhole), 'it is no source of this one').toBeNull();
  expect(screen.queryByText(words.unknownsOfThese)).toBeNull();
  without(['daily-1']);
  expect(within(box()).getByText(words.citeWhole)).toBeTruthy();
  expect(within(region('Not reported')).getByText(words.unknownsOfThese)).toBeTruthy();
});

test('on the Korean page outlets have their Korean names, and Korean words no English beneath', () => {
  const quoting = ({ quotes }: Claim) => ({
    quotes: quotes.map((quote) => ({ ...quote, source: 'daily-2', translation: 'They went back' })),
  });
  const record = recordWith('outcome-back', quoting);
  const [first, second] = record.sources;
  const sources = [first, { ...second, language: 'ko', URL: 'https://daily.example/2' }];
  const store = testStore({ selection: { incident: 'crossing-a' }, language: 'en' }, { ...record, sources });
  const { rerender } = render(<SourcePanel store={store} />);
  openAll();
  expect(screen.getAllByText('They went back', { selector: '[lang=en]' })).toHaveLength(1);
  act(() => store.actions.setLanguage('ko'));
  rerender(<SourcePanel store={store} />);
  expect(screen.queryByText('They went back', { selector: '[lang=en]' })).toBeNull();
  expect(screen.getAllByRole('checkbox', { name: /: The Daily \(한국어\)/ })).toHaveLength(2);
  const original = { name: /^(원문 )?The Daily \(한국어\) \(다른 사이트\)/ };
  expect(screen.getAllByRole('link', original).length).toBeGreaterThan(1);
  expect(document.body.textContent).not.toMatch(/The Daily(?! \(한국어\))/);
});

test('opening by keyboard moves the focus to the title; closing gives it back', () => {
  const store = testStore();
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  render(<SourcePanel store={store} />);
  act(() => store.actions.select({ incident: 'crossing-a' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  act(() => store.actions.select(null));
  expect(document.activeElement).toBe(opener);
  opener.remove();
});
