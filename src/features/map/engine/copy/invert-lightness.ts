/** Makes a dark picture light for paper: of each colour only the lightness is turned over, so that hues stay what they were. */
export function invertLightness(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  invertPixels(image.data);
  context.putImageData(image, 0, 0);
}

/** Red, green, blue and opacity in turn. */
export function invertPixels(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue] = [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
    const shift = 255 - Math.max(red, green, blue) - Math.min(red, green, blue);
    pixels[at] = red + shift;
    pixels[at + 1] = green + shift;
    pixels[at + 2] = blue + shift;
  }
}
