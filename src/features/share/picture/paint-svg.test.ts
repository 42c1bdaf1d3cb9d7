// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { paintSvg } from './paint-svg.ts';

/** Notes what is asked of it, with the state in which it is. */
class Context {
  readonly canvas = { width: 100, height: 50 };
  readonly calls: string[] = [];
  fillStyle: unknown = '';
  strokeStyle: unknown = '';
  globalAlpha = 1;
  lineWidth = 1;
  lineJoin = 'miter';
  font = '';
  textAlign = 'left';
  textBaseline = '';
  letterSpacing = '';
  #dash: readonly number[] = [];
  setTransform(...matrix: number[]) {
    this.calls.push(`transform ${matrix.join(' ')}`);
  }
  translate(x: number, y: number) {
    this.calls.push(`translate ${x} ${y}`);
  }
  scale(x: number, y: number) {
    this.calls.push(`scale ${x} ${y}`);
  }
  save() {
    this.calls.push('save');
  }
  restore() {
    this.calls.push('restore');
  }
  clip() {
    this.calls.push('clip');
  }
  setLineDash(dash: readonly number[]) {
    this.#dash = dash;
  }
  fill(_path: unknown, rule: string) {
    this.calls.push(`fill ${this.fillStyle} ${this.globalAlpha} ${rule}`);
  }
  stroke() {
    this.calls.push(`stroke ${this.strokeStyle} ${this.lineWidth} ${this.lineJoin} ${this.#dash.join(',')}`);
  }
  fillText(words: string, x: number, y: number) {
    this.calls.push(`text ${words} ${x} ${y} ${this.font} ${this.textAlign} ${this.fillStyle}`);
  }
  strokeText(words: string) {
    this.calls.push(`rim ${words} ${this.lineWidth}`);
  }
}

class Path {
  addPath() {}
  rect() {}
  arc() {}
  roundRect() {}
}

beforeAll(() => {
  vi.stubGlobal('Path2D', Path);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

async function painted(inside: string): Promise<string[]> {
  const context = new Context();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" fill="#111111" font-size="10"><title>T</title>${inside}</svg>`;
  await paintSvg(svg, context as unknown as CanvasRenderingContext2D, 2, 'Type');
  expect(context.calls.shift()).toBe('transform 2 0 0 2 0 0');
  return context.calls;
}

test('shapes are painted with what they are given and what they inherit', async () => {
  expect(
    await painted(
      '<g stroke-linejoin="round" stroke="#222222"><path d="M0 0" fill="none" stroke-width="3" stroke-dasharray="4 2"/></g><rect width="2" height="2" fill-opacity="0.5" fill-rule="evenodd"/>',
    ),
  ).toEqual(['save', 'stroke #222222 3 round 4,2', 'restore', 'fill #111111 0.5 evenodd']);
});

test('groups move and clip what is in them', async () => {
  expect(
    await painted(
      '<clipPath id="c"><rect width="1" height="1"/></clipPath><g transform="translate(3 4) scale(2)" clip-path="url(#c)"><circle r="1"/></g>',
    ),
  ).toEqual(['save', 'translate 3 4', 'scale 2 2', 'clip', 'fill #111111 1 nonzero', 'restore']);
});

test('text is set in the page’s type, over its rim', async () => {
  expect(
    await painted(
      '<text x="1" y="2" text-anchor="end" font-weight="600" stroke="#fff" stroke-width="3">A &amp; B</text>',
    ),
  ).toEqual(['save', 'rim A & B 3', 'text A & B 1 2 600 10px Type right #111111', 'restore']);
});

test('what it does not know is an error', async () => {
  await expect(painted('<polygon points="0 0"/>')).rejects.toThrow('polygon');
  await expect(painted('<g transform="skewX(3)"/>')).rejects.toThrow('skewX');
  await expect(paintSvg('<svg', new Context() as never, 1, 'Type')).rejects.toThrow('not well formed');
});
