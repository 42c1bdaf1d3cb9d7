/**
 * `light` or `dark`. Set on the document by src/start/start.js and then by the app that owns the page, and on the
 * element that it is mounted into by any other app; read by tokens.css, by the canvases that paint with its colours, and by
 * the browser tests.
 */
export const THEME = 'data-theme';
