import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#ui/theme/fonts.css';
import '#ui/theme/tokens.css';
import '#ui/theme/base.css';
import { preferredLanguage } from '#i18n/language.ts';
import { followAddress } from '#state/address.ts';
import { createAppStore } from '#state/store.ts';
import { decodeView } from '#state/url-codec.ts';
import { App } from './App.tsx';
import { followDocument } from './document-state.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { OWN_SUBJECT } from './own-subject.ts';

const fallback = preferredLanguage(navigator.languages);
const { view, rejected } = decodeView(window.location.search, fallback, OWN_SUBJECT);
const store = createAppStore({ subject: OWN_SUBJECT, view });
if (rejected.length > 0) store.actions.notify({ type: 'address-rejected', parameters: rejected });
followDocument(store);
followAddress(store, window, fallback);
void loadCatalogue(store);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
