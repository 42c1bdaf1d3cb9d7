/**
 * The result of a promise, or an Error when it is not there after `limit` ms: a server that keeps a connection open and
 * says nothing never fails by itself. What the promise does is not ended.
 */
export async function withinTime<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
