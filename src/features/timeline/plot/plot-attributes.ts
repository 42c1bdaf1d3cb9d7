/** What a press on an element grabs: `start`, `end`, `body` or `axis`. Set by the window and the ticks; read by the plot's gestures and the browser tests. */
export const GRIP = 'data-grip';

/** What is being dragged, a {@link GRIP}. Set by the plot's gestures; read by timeline.module.css. */
export const DRAGGING = 'data-dragging';

/** Whether lanes and ticks are drawn for little room. Set on the plot; read by the browser tests, to find the plot. */
export const COMPACT_PLOT = 'data-compact';

/** Whether the lanes are painted, so that most of their incidents have no mark. Set by the lanes; read by marks.module.css. */
export const PAINTED_LANES = 'data-painted';
