/** How long the browser may take to read the file, ms. */
const READ_TIME = 60_000;

interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Downloads a text as a file. The browser makes the file, nothing is sent. Its object URL is revoked when `unmounted` aborts, at the latest. */
export function saveFile({ name, type, text }: TextFile, unmounted: AbortSignal): void {
  saveBlob(name, new Blob([text], { type }), unmounted);
}

/** The same of what is no text. */
export function saveBlob(name: string, blob: Blob, unmounted: AbortSignal): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click event.
  const release = () => {
    clearTimeout(timer);
    URL.revokeObjectURL(address);
    unmounted.removeEventListener('abort', release);
  };
  const timer = setTimeout(release, READ_TIME);
  unmounted.addEventListener('abort', release);
}
