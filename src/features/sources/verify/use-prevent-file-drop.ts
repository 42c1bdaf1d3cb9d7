import { useEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * While `active`, the browser does not open a file that is dropped outside of the drop zone. Outside of the app this holds
 * only if the app owns the page, because the page around a guest may take files itself.
 */
export function usePreventFileDrop(active: boolean): void {
  const { root, ownsPage } = useAppInstance();
  useEffect(() => {
    if (!active) return;
    const stop = new AbortController();
    const keep = (event: DragEvent) => {
      // The drop zone has prevented its own drops already. Text that is dragged into a field is left alone.
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
