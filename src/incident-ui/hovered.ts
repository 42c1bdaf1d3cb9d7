/** Whether the incident that a button stands for is hovered, anywhere on the page. Set by the entries of the list and the marks of the timeline; read by their style sheets and by the browser tests. */
export const HOVERED = 'data-hovered';
