/**
 * `light` or `dark`, as it is shown. Set on the document by the app that owns the page and before it by
 * public/first-paint.js, on the element that it is mounted into by any other; read by tokens.css, and by what paints with
 * the colours that it finds there.
 */
export const THEME = 'data-theme';
