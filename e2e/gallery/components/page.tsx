/**
 * The page of components: every state in every look, or the one state in the one look that the address names. Built and
 * served apart from the app; see `npm run gallery`.
 */
import '#ui/theme/fonts.css';
import '#ui/theme/tokens.css';
import '#ui/theme/base.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { APP } from '#app/app-attribute.ts';
import { OWN_SUBJECT } from '#app/own-subject.ts';
import { fetchedRecord, OWN_RECORD, RecordSourceContext } from '#app/record/record-source.ts';
import { messagesFor } from '#i18n/language.ts';
import type { CatalogueState } from '#state/record-state.ts';
import { createAppStore } from '#state/store.ts';
import { defaultView } from '#state/view.ts';
import { AppInstanceContext } from '#ui/instance/app-instance.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { COMPONENT_LOOKS, type ComponentLook } from '../../looks.ts';
import { APP_PARTS } from './app-parts.tsx';
import {
  addressAlone,
  COMPONENT_STATES,
  type ComponentState,
  type ComponentStateName,
} from './component-states.ts';
import { INCIDENT_PARTS } from './incident-parts.tsx';
import { LIST_PARTS } from './list-parts.tsx';
import type { Part } from './part.ts';
import { SOURCE_PARTS } from './source-parts.tsx';
import { DENIED, UI_PARTS } from './ui-parts.tsx';

const PARTS: Record<ComponentStateName, Part> = {
  ...UI_PARTS,
  ...INCIDENT_PARTS,
  ...LIST_PARTS,
  ...SOURCE_PARTS,
  ...APP_PARTS,
};

type ReadyRecord = Extract<CatalogueState, { catalogue: object }>;
type State = (typeof COMPONENT_STATES)[number];

const record = fetchedRecord(OWN_RECORD);

/** Draws a state into an element, as an app of its own that does not own the page. */
function drawInto(
  root: HTMLElement,
  { name }: State,
  { theme, language }: ComponentLook,
  ready: ReadyRecord,
): void {
  root.setAttribute(APP, 'guest');
  root.setAttribute(THEME, theme);
  root.lang = language;
  const { view, prepare, draw }: Part = PARTS[name];
  const store = createAppStore({
    subject: OWN_SUBJECT,
    view: { ...defaultView(OWN_SUBJECT, language), theme, ...view },
  });
  store.actions.setCatalogue(ready);
  prepare?.(store);
  const idPrefix = `${name}-${theme}-${language}-`;
  const instance = { root, ownsPage: false, idPrefix, unmounted: new AbortController().signal };
  const given = { store, catalogue: ready.catalogue, messages: messagesFor(language), language };
  createRoot(root, { identifierPrefix: idPrefix }).render(
    <AppInstanceContext value={instance}>
      <RecordSourceContext value={record}>{draw(given)}</RecordSourceContext>
    </AppInstanceContext>,
  );
}

function elementFor(state: ComponentState): HTMLElement {
  const element = document.createElement('div');
  element.className = 'look';
  element.style.width = `${state.width ?? 360}px`;
  return element;
}

function showOne(page: HTMLElement, state: State, look: ComponentLook, ready: ReadyRecord): void {
  const element = elementFor(state);
  page.append(element);
  drawInto(element, state, look, ready);
}

function showAll(page: HTMLElement, ready: ReadyRecord): void {
  for (const state of COMPONENT_STATES as readonly (State & ComponentState)[]) {
    const section = document.createElement('section');
    section.id = state.name;
    const heading = document.createElement('h2');
    heading.textContent = state.name;
    section.append(heading);
    page.append(section);
    for (const look of COMPONENT_LOOKS) {
      const element = elementFor(state);
      section.append(element);
      if (state.alone) element.append(linkTo(state.name, look));
      else drawInto(element, state, look, ready);
    }
  }
}

function linkTo(name: string, { theme, language }: ComponentLook): HTMLElement {
  const link = document.createElement('a');
  link.href = addressAlone(name, theme, language);
  link.textContent = `${name}, ${theme}, ${language}`;
  return link;
}

function refuseClipboard(): void {
  const writeText = async (text: string) => {
    if (text === DENIED) throw new DOMException('Planted for the gallery', 'NotAllowedError');
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
}

async function show(page: HTMLElement): Promise<void> {
  refuseClipboard();
  const ready = await record.load(OWN_SUBJECT);
  if (ready.status !== 'ready' || !ready.catalogue) throw new Error('The record did not come');
  const asked = new URLSearchParams(location.search);
  const state = COMPONENT_STATES.find(({ name }) => name === asked.get('state'));
  const look = COMPONENT_LOOKS.find(
    ({ theme, language }) => theme === asked.get('theme') && language === asked.get('language'),
  );
  if (state && look) showOne(page, state, look, ready);
  else showAll(page, ready);
  page.className = 'shown';
}

const page = document.querySelector<HTMLElement>('#components');
if (page) void show(page);
