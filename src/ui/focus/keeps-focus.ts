/**
 * On a part of the page whose reader goes on in it, whatever it selects. Set by the story, by the timeline while it steps
 * from incident to incident, and by the step buttons of the line view; read by the source panel, which else takes the focus
 * when it opens.
 */
export const KEEPS_FOCUS = 'data-keeps-focus';
