/** Runs one part in each task, so that the page can do something else in between. Undefined: it was stopped. */
export async function inParts<T>(parts: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return undefined;
  }
}
