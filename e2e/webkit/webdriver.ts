/** As much of the WebDriver protocol as the tests of WebKit need: one browser window, driven over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { virtualScreen, type WebKit } from '#cli/engines/find-engines.mjs';

/** The key under which the protocol names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type ElementId = { readonly [ELEMENT]: string };

/** Of special keys, as the protocol writes them. */
export const KEYS = { Enter: '\uE007', Escape: '\uE00C', ArrowRight: '\uE014', Tab: '\uE004' } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

export class WebDriver {
  private readonly process: ChildProcess;
  private readonly session: string;

  private constructor(process: ChildProcess, session: string) {
    this.process = process;
    this.session = session;
  }

  /** Starts the driver, which starts the browser. */
  static async start({ driver, browser }: WebKit): Promise<WebDriver> {
    const port = await freePort();
    const env = {
      ...process.env,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox needs rights that root in a container has not.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    };
    // A screen of its own: where another browser opens windows on the same one, keys get lost.
    const [command = driver, ...words] = [...(virtualScreen() ?? []), driver, `--port=${port}`];
    const started = spawn(command, words, { env, stdio: 'ignore', detached: true });
    const address = `http://127.0.0.1:${port}`;
    try {
      await answers(`${address}/status`);
      const options = { binary: browser, args: ['--automation'] };
      const capabilities = {
        alwaysMatch: { 'webkitgtk:browserOptions': options },
      };
      const { sessionId } = (await ask(`${address}/session`, 'POST', { capabilities })) as {
        sessionId: string;
      };
      return new WebDriver(started, `${address}/session/${sessionId}`);
    } catch (error) {
      end(started);
      throw error;
    }
  }

  async stop(): Promise<void> {
    await ask(this.session, 'DELETE').catch(() => undefined);
    end(this.process);
  }

  open(url: string): Promise<unknown> {
    return this.post('url', { url });
  }

  async address(): Promise<URL> {
    return new URL((await ask(`${this.session}/url`, 'GET')) as string);
  }

  back(): Promise<unknown> {
    return this.post('back', {});
  }

  resize(width: number, height: number): Promise<unknown> {
    return this.post('window/rect', { width, height });
  }

  /** Runs a function in the page; it sees its arguments alone. */
  run<Arguments extends readonly unknown[], Result>(
    script: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    // The last argument is what the protocol waits for.
    const text = `const given = [...arguments], done = given.pop();
      Promise.resolve().then(() => (${script})(...given)).then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    return this.post('execute/async', { script: text, args: given }).then((answer) => {
      const { value, error } = answer as { value?: Result; error?: string };
      if (error !== undefined) throw new Error(error);
      return value as Result;
    });
  }

  /** As a reader does: where it is in sight, by the mouse. */
  click(element: ElementId): Promise<unknown> {
    return this.post(`element/${element[ELEMENT]}/click`, {});
  }

  type(element: ElementId, text: string): Promise<unknown> {
    return this.post(`element/${element[ELEMENT]}/value`, { text });
  }

  /** Keys for whatever has the focus. */
  press(...keys: string[]): Promise<unknown> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.post('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** From here to there with the button held. */
  drag(from: Point, to: Point): Promise<unknown> {
    const move = ({ x, y }: Point, duration: number) => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(y),
      duration,
      origin: 'viewport',
    });
    const halfway = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const actions = [
      move(from, 0),
      { type: 'pointerDown', button: 0 },
      move(halfway, 100),
      move(to, 100),
      { type: 'pointerUp', button: 0 },
    ];
    return this.post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** What is in the window, as a PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await ask(`${this.session}/screenshot`, 'GET')) as string, 'base64');
  }

  private post(command: string, body: object): Promise<unknown> {
    return ask(`${this.session}/${command}`, 'POST', body);
  }
}

/** With the screen and the browser that it has started. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    // Longer than anything takes, so that what hangs is named.
    signal: AbortSignal.timeout(40_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The driver of WebKit does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
