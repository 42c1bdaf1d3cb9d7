// Runs from the page itself, before any file is there. Nothing newer than 2015 in it: it speaks to browsers that are too old.
(() => {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);

  // What others have added to every object would be listed with the members of each. It stays, but is listed no more, unless
  // they have forbidden that.
  for (const name of Object.keys(Object.prototype)) {
    const { configurable } = Object.getOwnPropertyDescriptor(Object.prototype, name) || {};
    if (configurable) Object.defineProperty(Object.prototype, name, { enumerable: false });
  }

  // Language and theme before the first paint, so that neither flashes. The app takes over from here.
  const chosen = query.get('theme');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ours = (navigator.languages || []).filter((tag) => /^(en|ko)\b/i.test(tag));
  if (/^ko/i.test(query.get('lang') || ours[0] || '')) page.lang = 'ko';
  page.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';

  // The letters of the first view are asked for with the scripts: where they come later, what is beside them moves.
  for (const letters of page.lang === 'ko' ? ['latin', 'hangul'] : ['latin'])
    for (const weight of ['regular', 'semibold']) {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'font';
      link.crossOrigin = 'anonymous';
      link.href = `fonts/dmz-sans-${weight}-${letters}.woff2`;
      document.head.appendChild(link);
    }

  const isEmpty = () => document.querySelector('#root:empty') !== null;
  /** @param {'failed' | 'broken' | 'file'} reason */
  const fail = (reason) => {
    if (page.dataset.start === undefined || reason === 'broken') page.dataset.start = reason;
  };
  /** @param {Event} event */
  const onFault = ({ target }) => {
    // What the app fetches later has its own words where it is missed.
    if (target instanceof Element) {
      if (page.dataset.started !== undefined) return;
      if (target.matches('link[rel="stylesheet"]')) fail('broken');
      if (target.matches('script')) fail('failed');
      return;
    }
    // An app that stands says itself what failed; it may also have taken itself away by then.
    setTimeout(() => {
      if (isEmpty()) fail('failed');
    });
  };
  addEventListener('error', onFault, true);
  addEventListener('unhandledrejection', onFault);
  // A style sheet that neither comes nor fails keeps the browser from painting anything: it is given up.
  setTimeout(() => {
    if (page.dataset.started !== undefined) return;
    /** @type {NodeListOf<HTMLLinkElement>} */
    const sheets = document.querySelectorAll('link[rel="stylesheet"]');
    for (const sheet of sheets) {
      if (sheet.sheet) continue;
      sheet.remove();
      fail('broken');
    }
    // Firefox goes on waiting for it unless the page is laid out now.
    document.body.getBoundingClientRect();
  }, 8000);
  const hasDialogs = 'HTMLDialogElement' in window && 'showModal' in HTMLDialogElement.prototype;
  const isTooOld =
    !hasDialogs || !('ResizeObserver' in window) || !('AbortSignal' in window && 'any' in AbortSignal);
  if (location.protocol === 'file:') fail('file');
  else if (isTooOld) fail('broken');
})();
