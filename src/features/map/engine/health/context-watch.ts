/** How long a graphics context may be away before that is told, ms. Browsers give one back within a second or two. */
export const RETURN_LIMIT = 8_000;
/** A context that is lost as often without a picture in between will be lost again. */
const MOST_LOSSES = 3;

/** Whether a canvas can draw: told of what happens to its context, it tells when that is gone for the time being, or for good. */
export class ContextWatch {
  readonly #onChange: (isGone: boolean) => void;
  #isGone = false;
  #isAway = false;
  #losses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: (isGone: boolean) => void) {
    this.#onChange = onChange;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** It is lost and not back. */
  get isAway(): boolean {
    return this.#isAway;
  }

  lose(): void {
    this.#isAway = true;
    this.#losses += 1;
    if (this.#losses >= MOST_LOSSES) this.#set(true);
    else this.#timer ??= setTimeout(() => this.#set(true), RETURN_LIMIT);
  }

  restore(): void {
    this.#isAway = false;
    if (this.#losses < MOST_LOSSES) this.#set(false);
  }

  /** It could not be made, or made anew. */
  fail(): void {
    this.#set(true);
  }

  /** A picture is drawn with it. */
  draw(): void {
    if (this.#isAway) return;
    this.#losses = 0;
    this.#set(false);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #set(isGone: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (isGone === this.#isGone) return;
    this.#isGone = isGone;
    this.#onChange(isGone);
  }
}
