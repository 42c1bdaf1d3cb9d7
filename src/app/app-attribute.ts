/** `owner` or `guest`, on the element that an app is mounted into. Set and read by mount(); read by base.css and page parts that hold several apps. */
export const APP = 'data-app';
