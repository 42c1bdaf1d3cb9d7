/** Whether a fact, or an excerpt that it rests on, is highlighted. Set by the facts, the comparisons and the excerpts; read by their style sheets and by the browser tests. */
export const HIGHLIGHTED = 'data-highlighted';
