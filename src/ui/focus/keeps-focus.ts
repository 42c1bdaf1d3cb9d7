/**
 * On an element that keeps the focus when something in it selects an incident. Set by the story, by the timeline while it
 * steps from incident to incident, and by the step buttons of the line view; read by the source panel, which otherwise
 * takes the focus when it opens.
 */
export const KEEPS_FOCUS = 'data-keeps-focus';
