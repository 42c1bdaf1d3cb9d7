import { useEffect } from 'react';

/** While `active`: a file that is dropped beside where it belongs does not make the browser leave the page for it. */
export function useKeptPage(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const keep = (event: DragEvent) => {
      // What was taken has been prevented already; words dragged into a field are none of ours.
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, [active]);
}
