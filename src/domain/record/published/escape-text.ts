/** The one function that makes text safe within markup. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
};

/** For text and for quoted attributes. What no document can hold is replaced: NUL, and halves of characters. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '')
    .replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}
