/** A window that is dragged changes its size in every frame: more than the map can be drawn in. */
const PAUSE_MS = 50;

/** Tells when an element has another size than at first; not while it is hidden. Returns what ends it. */
export function followSize(element: HTMLElement, onSize: () => void): () => void {
  let { clientWidth: width, clientHeight: height } = element;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    pause = undefined;
    const { clientWidth, clientHeight } = element;
    const isSame = clientWidth === width && clientHeight === height;
    if (isSame || clientWidth === 0 || clientHeight === 0) return;
    width = clientWidth;
    height = clientHeight;
    onSize();
  };
  const observer = new ResizeObserver(() => {
    pause ??= setTimeout(look, PAUSE_MS);
  });
  observer.observe(element);
  return () => {
    clearTimeout(pause);
    observer.disconnect();
  };
}
