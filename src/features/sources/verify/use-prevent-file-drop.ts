import { useEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * While `active`: a file that is dropped beside where it belongs does not make the browser leave the page for it. Outside
 * of the app that holds for the app alone that owns the page: another page may take files itself.
 */
export function usePreventFileDrop(active: boolean): void {
  const { root, ownsPage } = useAppInstance();
  useEffect(() => {
    if (!active) return;
    const stop = new AbortController();
    const keep = (event: DragEvent) => {
      // What was taken has been prevented already; words dragged into a field are none of ours.
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    const place: Pick<HTMLElement, 'addEventListener'> = ownsPage ? document.documentElement : root;
    place.addEventListener('dragover', keep, { signal: stop.signal });
    place.addEventListener('drop', keep, { signal: stop.signal });
    return () => stop.abort();
  }, [active, root, ownsPage]);
}
