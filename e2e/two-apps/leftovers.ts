/** What an app leaves behind on its page: counted by stand-ins that are put in before the page's first line. */
import type { Page } from '@playwright/test';

export interface Leftovers {
  /** Types of events that are listened to on the window, the document, its two elements or a media query. */
  readonly listeners: readonly string[];
  /** Timers and frames that are waited for. */
  readonly timers: number;
  /** WebGL contexts that are not lost. */
  readonly contexts: number;
  readonly workers: number;
  /** Observers of sizes and changes that observe something. */
  readonly observers: number;
  /** Addresses of files made in the page. */
  readonly objects: number;
}

/** Call before the page is opened. */
export async function countLeftovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listeners = new Set<{ place: EventTarget; type: string; listener: unknown }>();
    const isOfPage = (place: EventTarget) =>
      place === window ||
      place === document ||
      place === document.body ||
      place === document.documentElement ||
      place === visualViewport ||
      place instanceof MediaQueryList;
    const forget = (place: EventTarget, type: string, listener: unknown) => {
      for (const one of listeners)
        if (one.place === place && one.type === type && one.listener === listener) listeners.delete(one);
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
      const place = this ?? window;
      if (isOfPage(place)) {
        forget(place, type, listener);
        listeners.add({ place, type, listener });
        const signal = typeof options === 'object' ? options?.signal : undefined;
        signal?.addEventListener('abort', () => forget(place, type, listener));
      }
      Reflect.apply(addEventListener, place, [type, listener, options]);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
      const place = this ?? window;
      forget(place, type, listener);
      Reflect.apply(removeEventListener, place, [type, listener, options]);
    };

    const timers = new Set<string>();
    const { setTimeout: later, clearTimeout: notLater } = window;
    window.setTimeout = ((callback: () => void, ms?: number, ...rest: unknown[]) => {
      const id = later(
        (...values: unknown[]) => {
          timers.delete(`timer ${id}`);
          Reflect.apply(callback, window, values);
        },
        ms,
        ...rest,
      );
      timers.add(`timer ${id}`);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      timers.delete(`timer ${id}`);
      notLater(id);
    };
    const { setInterval: again, clearInterval: notAgain } = window;
    window.setInterval = ((...parameters: Parameters<typeof again>) => {
      const id = again(...parameters);
      timers.add(`interval ${id}`);
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = (id) => {
      timers.delete(`interval ${id}`);
      notAgain(id);
    };
    const { requestAnimationFrame: frame, cancelAnimationFrame: noFrame } = window;
    window.requestAnimationFrame = (callback) => {
      const id = frame((time) => {
        timers.delete(`frame ${id}`);
        callback(time);
      });
      timers.add(`frame ${id}`);
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      timers.delete(`frame ${id}`);
      noFrame(id);
    };

    const contexts = new Set<WebGL2RenderingContext>();
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...parameters: unknown[]) {
      const context = Reflect.apply(getContext, this, parameters);
      if (context instanceof WebGL2RenderingContext) contexts.add(context);
      return context;
    } as typeof getContext;

    const workers = new Set<Worker>();
    window.Worker = class extends Worker {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters);
        workers.add(this);
      }
      override terminate() {
        workers.delete(this);
        super.terminate();
      }
    };

    const observers = new Set<ResizeObserver | MutationObserver>();
    for (const { prototype } of [ResizeObserver, MutationObserver]) {
      const { observe, disconnect } = prototype;
      prototype.observe = function (this: typeof prototype, ...parameters: unknown[]) {
        observers.add(this);
        Reflect.apply(observe, this, parameters);
      } as typeof observe;
      prototype.disconnect = function (this: typeof prototype) {
        observers.delete(this);
        Reflect.apply(disconnect, this, []);
      };
    }

    const objects = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (object) => {
      const address = createObjectURL(object);
      objects.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      objects.delete(address);
      revokeObjectURL(address);
    };

    Object.assign(window, {
      leftovers: () => ({
        listeners: [...listeners].map(({ type }) => type).sort(),
        timers: timers.size,
        contexts: [...contexts].filter((one) => !one.isContextLost()).length,
        workers: workers.size,
        observers: observers.size,
        objects: objects.size,
      }),
    });
  });
}

export function leftovers(page: Page): Promise<Leftovers> {
  return page.evaluate(() => (window as unknown as { leftovers(): Leftovers }).leftovers());
}
