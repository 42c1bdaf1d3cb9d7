import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { preferredLanguage } from '../i18n/language';
import { followAddress } from '../state/address';
import { createAppStore } from '../state/store';
import { decodeView } from '../state/url-codec';
import { App } from './App';
import { followDocument } from './document-state';
import { loadCatalogue } from './load-catalogue';

const fallback = preferredLanguage(navigator.languages);
const { view, rejected } = decodeView(window.location.search, fallback);
const store = createAppStore(view);
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
