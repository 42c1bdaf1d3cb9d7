/** The one page that other sites may show in a frame: its file beside index.html. Servers, pages and the code to copy name it. */
export const EMBED_PAGE = 'embed.html';
