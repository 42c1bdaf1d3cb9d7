/** `owner` or `guest`, on the element that an app is mounted into. Set and read by mount(); read by base.css and page parts that hold several apps. */
export const APP = 'data-app';

/** On the document, once the app says itself what fails. Set by main.ts; read by src/start/start.js, which no module reaches. */
export const STARTED = 'data-started';

/** On the document: why the page did not start. Set by src/start/start.js; read by src/start/start.css and by nothing of the app. */
export const START = 'data-start';
