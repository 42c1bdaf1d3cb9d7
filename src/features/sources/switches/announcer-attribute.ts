/** On the sentence that says what switching sources has changed. Set by the announcer; read by the browser tests: other parts of the page have a status too. */
export const ANNOUNCES = 'data-announces';
