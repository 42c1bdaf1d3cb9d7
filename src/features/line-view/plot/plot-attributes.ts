/** The id of the incident that a button of the plot stands for. Set on those buttons; read by the keys that lead from one to the next, and by the benchmarks. */
export const BOX = 'data-box';

/** Whether words lie below what they tell of, since above it there is no room. Set on the words at the pointer and at the rubber band; read by plot.module.css and by the benchmarks. */
export const BELOW = 'data-below';

/** Whether the button stands in the row above the plot, where it takes the pointer itself. Set on those buttons; read by plot.module.css. */
export const LONG = 'data-long';
