/** A worker's place taken by a port, on whose other side a test answers. */

type Listener = (event: MessageEvent) => void;

export class HiredPort {
  /** The side of the worker. */
  readonly inside: MessagePort;
  readonly #outside: MessagePort;
  readonly #failures: (() => void)[] = [];
  isEnded = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.inside = port1;
    this.#outside = port2;
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#outside.postMessage(message, transfer);
  }

  addEventListener(type: 'message' | 'error' | 'messageerror', listener: Listener | (() => void)): void {
    if (type === 'error') this.#failures.push(listener as () => void);
    else this.#outside.addEventListener(type, listener as Listener);
    this.#outside.start();
  }

  terminate(): void {
    this.isEnded = true;
    this.#outside.close();
  }

  /** As if the worker had ended of itself. */
  die(): void {
    for (const failed of this.#failures) failed();
  }
}
