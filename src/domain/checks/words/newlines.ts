/** Texts are hashed and counted with LF line ends, whatever the file has. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
