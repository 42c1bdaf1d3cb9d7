/**
 * The id of the incident that a button stands for. Set by the entries of the list and by the marks of the timeline; read by
 * the keys that lead from one to the next, and by the skip link.
 */
export const INCIDENT = 'data-incident';
