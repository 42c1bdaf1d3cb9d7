// Language and theme before the first paint, so that neither flashes. The app takes over from here.
(() => {
  const query = new URLSearchParams(location.search);
  const page = document.documentElement;
  if (query.get('lang') === 'ko') page.lang = 'ko';
  const chosen = query.get('theme');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
})();
