import { type ComponentType, createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type ExpectedByCollection, NOTHING_EXPECTED } from '#domain/evidence/expected-times.ts';
import type { Language } from '#domain/record/language.ts';
import type { DialogEntries } from '#state/address/dialog-entries.ts';
import { APP } from './app-attribute.ts';
import '#ui/theme/fonts.css';
import '#ui/theme/tokens.css';
import '#ui/theme/base.css';
import { offerCatalogues } from '#app/catalogues/catalogues.ts';
import { CataloguesContext } from '#app/catalogues/catalogues-context.ts';
import { pictureParts } from '#app/picture-parts.ts';
import { loadCatalogue } from '#app/record/load-catalogue.ts';
import { followEvidence } from '#app/record/load-evidence.ts';
import {
  fetchedRecord,
  type GivenRecord,
  givenRecord,
  OWN_RECORD,
  RecordSourceContext,
} from '#app/record/record-source.ts';
import { followUnknown } from '#app/record/report-unknown.ts';
import type { Subject } from '#domain/record/subject.ts';
import { PicturePartsContext } from '#features/share/picture/parts-context.ts';
import { preferredLanguage } from '#i18n/language.ts';
import { type AddressBar, followAddress, tellOfAddress } from '#state/address/address.ts';
import { type DecodedView, decodeView } from '#state/address/url-codec.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { defaultView, type Theme } from '#state/view.ts';
import { type AppInstance, AppInstanceContext } from '#ui/instance/app-instance.ts';
import { followAppearance, followDocument } from './document-state.ts';
import { OWN_SUBJECT } from './own-subject.ts';

export interface MountOptions {
  /**
   * The address of the folder that the record's files are in, with its last slash, or a record that has been read
   * already.
   */
  readonly record?: string | GivenRecord;
  /** What the record is about; absent: what the page's own is about. */
  readonly subject?: Subject;
  /** What room is to be kept for until the record is there. */
  readonly expected?: ExpectedByCollection;
  /** Where the address of the page names none; absent: what the reader's browser prefers. */
  readonly language?: Language;
  /** What an app begins with that does not own the page; absent: the system's. */
  readonly theme?: Theme;
  /**
   * The app that the page is made for: it reads and writes the address, titles the document, and its language and theme
   * are the document's. One app at the most. Any other keeps its state to itself and sets its theme on `element`.
   */
  readonly owner?: boolean;
}

/** What makes one kind of app of the same store and record. */
export interface AppKind {
  readonly View: ComponentType<{ readonly store: AppStore }>;
  /** In place of the window's own address and history. */
  readonly bar?: AddressBar;
  /** In a frame of another page: {@link AppInstance.isEmbedded}. */
  readonly isEmbedded?: boolean;
  /** Takes out of what the address asks for what cannot be shown, and adds it to what was rejected. */
  readonly limit?: (decoded: DecodedView) => DecodedView;
}

/** How many apps have been mounted: for the ids in the document, and nothing else. */
let count = 0;

/**
 * Mounts an app into an element, whose height it fills. Returns the function that unmounts it and stops all that it
 * does. Throws where the element holds an app already, or the page belongs to another one.
 */
export function mountApp(element: HTMLElement, options: MountOptions, kind: AppKind): () => void {
  const { owner = false, record = OWN_RECORD } = options;
  claim(element, owner);
  const life = new AbortController();
  const source =
    typeof record === 'string' ? fetchedRecord(record, { signal: life.signal }) : givenRecord(record);
  const { store, stop, dialogs } = owner ? owningStore(options, kind) : guestStore(element, options);
  void loadCatalogue(store, source);
  const stopFollowing = followEvidence(store, source);
  const stopReporting = followUnknown(store);
  const catalogues = offerCatalogues(store, source);
  count += 1;
  const instance: AppInstance = {
    root: element,
    ownsPage: owner,
    dialogs,
    isEmbedded: kind.isEmbedded ?? false,
    idPrefix: `app${count}-`,
    unmounted: life.signal,
  };
  const root = createRoot(element, { identifierPrefix: instance.idPrefix });
  const app = createElement(CataloguesContext, { value: catalogues }, createElement(kind.View, { store }));
  const withPictures = createElement(
    PicturePartsContext,
    { value: pictureParts(source, catalogues, owner) },
    app,
  );
  const withRecord = createElement(RecordSourceContext, { value: source }, withPictures);
  root.render(
    createElement(StrictMode, null, createElement(AppInstanceContext, { value: instance }, withRecord)),
  );
  return () => {
    if (life.signal.aborted) return;
    life.abort();
    root.unmount();
    stopFollowing();
    stopReporting();
    catalogues?.stop();
    stop();
    element.removeAttribute(APP);
  };
}

function claim(element: HTMLElement, owner: boolean): void {
  if (element.hasAttribute(APP)) throw new Error('This element holds an app already');
  if (owner && element.ownerDocument.querySelector(`[${APP}="owner"]`))
    throw new Error('Another app owns this page already');
  element.setAttribute(APP, owner ? 'owner' : 'guest');
}

interface Followed {
  readonly store: AppStore;
  /** Null where the app has no history. */
  readonly dialogs: DialogEntries | null;
  /** Stops the subscriptions to the store outside of its components. */
  readonly stop: () => void;
}

function owningStore(
  {
    subject = OWN_SUBJECT,
    language = preferredLanguage(navigator.languages),
    expected = NOTHING_EXPECTED,
  }: MountOptions,
  { bar = window, limit = (decoded) => decoded }: AppKind,
): Followed {
  const decoded = limit(decodeView(bar.location.search, language, subject));
  const store = createAppStore({ subject, view: decoded.view, expected });
  tellOfAddress(store, decoded);
  const stopTitling = followDocument(store);
  const address = followAddress(store, bar, language);
  const stop = () => {
    stopTitling();
    address.stop();
  };
  return { store, stop, dialogs: address.dialogs };
}

function guestStore(
  element: HTMLElement,
  {
    subject = OWN_SUBJECT,
    language = preferredLanguage(navigator.languages),
    theme = 'system',
  }: MountOptions,
): Followed {
  const store = createAppStore({ subject, view: { ...defaultView(subject, language), theme } });
  return { store, stop: followAppearance(store, element), dialogs: null };
}
