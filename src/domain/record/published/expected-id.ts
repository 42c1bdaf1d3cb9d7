/** Of the element of the page's HTML with what is known of the record before it is there. */
export const EXPECTED_ID = 'expected';
