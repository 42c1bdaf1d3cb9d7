/** How long the engine's worker, which reads tiles and incidents, may be waited for before that is told, ms. */
export const WORKER_LIMIT = 20_000;

/** Whether the engine's worker answers. Without it nothing but the ground's colour is drawn, and no tile fails. */
export class WorkerWatch {
  readonly #onChange: () => void;
  #hasAnswered = false;
  #isSilent = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** It was given something to do. */
  ask(): void {
    if (!this.#hasAnswered) this.#timer ??= setTimeout(() => this.#set(true), WORKER_LIMIT);
  }

  answer(): void {
    this.#hasAnswered = true;
    this.end();
    this.#set(false);
  }

  /** Takes an error that is no tile's. True where it is the worker's, which could not be started. */
  take(error: unknown): boolean {
    // The engine has no type for it.
    const isOfWorker = !this.#hasAnswered && error instanceof Error && /^Worker failed/.test(error.message);
    if (isOfWorker) this.#set(true);
    return isOfWorker;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #set(isSilent: boolean): void {
    if (isSilent === this.#isSilent) return;
    this.#isSilent = isSilent;
    this.#onChange();
  }
}
