/** What a tab holds in memory, of the page and of its workers. */
import type { CDPSession } from '@playwright/test';

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  /** Of typed arrays. */
  readonly backingStorageSize: number;
}

/** MB that are in use once what is no longer needed has been collected: heaps and the buffers of typed arrays. */
export async function memoryInUse(session: CDPSession): Promise<number> {
  const usages = [await usageOfPage(session), ...(await usageOfWorkers(session))];
  const sum = usages.reduce(
    (bytes, one) => bytes + one.usedSize + one.embedderHeapUsedSize + one.backingStorageSize,
    0,
  );
  return sum / 1e6;
}

async function usageOfPage(session: CDPSession): Promise<HeapUsage> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')) as HeapUsage;
}

/** Workers are targets of their own, which are spoken to by messages through the page's session. */
async function usageOfWorkers(session: CDPSession): Promise<HeapUsage[]> {
  const attached: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') attached.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const usages: HeapUsage[] = [];
  for (const worker of attached) {
    await askWorker(session, worker, 'HeapProfiler.collectGarbage');
    usages.push((await askWorker(session, worker, 'Runtime.getHeapUsage')) as HeapUsage);
  }
  await session.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false });
  return usages;
}

let asked = 0;

function askWorker(session: CDPSession, worker: string, method: string): Promise<unknown> {
  asked += 1;
  const id = asked;
  const answer = new Promise((resolve) => {
    const listen = ({ message }: { readonly message: string }) => {
      const { id: answered, result } = JSON.parse(message) as { id: number; result: unknown };
      if (answered !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
  });
  const message = JSON.stringify({ id, method });
  return Promise.all([
    session.send('Target.sendMessageToTarget', { sessionId: worker, message }),
    answer,
  ]).then(([, result]) => result);
}
