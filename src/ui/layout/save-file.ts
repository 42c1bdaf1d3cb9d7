/** How long the file can still be read, ms. */
const KEPT = 60_000;

interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Gives the reader a text as a file. It is made here: nothing is sent anywhere. Kept until `unmounted` at the longest. */
export function saveFile({ name, type, text }: TextFile, unmounted: AbortSignal): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  const release = () => {
    clearTimeout(timer);
    URL.revokeObjectURL(address);
    unmounted.removeEventListener('abort', release);
  };
  const timer = setTimeout(release, KEPT);
  unmounted.addEventListener('abort', release);
}
