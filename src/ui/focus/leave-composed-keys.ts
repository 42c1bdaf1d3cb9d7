import type { AppInstance } from '#ui/instance/app-instance.ts';

/** What a key means to the system while a syllable is being composed; WebKit reports the last one by it alone. */
const COMPOSED_KEY_CODE = 229;

/**
 * Keeps the keys that compose a syllable from the app: Escape then cancels the composition, and must not close a panel or
 * empty a field. Stops when the returned function is called.
 */
export function leaveComposedKeys({ root }: AppInstance): () => void {
  const leave = (event: KeyboardEvent) => {
    const isComposed = event.isComposing || event.keyCode === COMPOSED_KEY_CODE;
    if (isComposed && event.target instanceof Node && root.contains(event.target))
      event.stopImmediatePropagation();
  };
  // Before any other listener: all of the app's are on elements or later in the path.
  window.addEventListener('keydown', leave, { capture: true });
  return () => window.removeEventListener('keydown', leave, { capture: true });
}
