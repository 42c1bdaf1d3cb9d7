/** A square canvas that is read back at once: from the memory of the graphics card that takes longer than many frames. */
export function readableContext(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true });
}
