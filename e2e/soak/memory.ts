/** What stays of a page once what nobody needs has been collected. */
import type { CDPSession, Page } from '@playwright/test';

export interface Kept {
  /** MB of what the scripts made: the heap without compiled code and what the browser keeps for itself, which grow with use. */
  readonly objects: number;
  /** MB of the script's heap. */
  readonly heap: number;
  /** Nodes, those that have left the page and are still held among them. */
  readonly nodes: number;
  readonly listeners: number;
}

export async function memoryOf(page: Page): Promise<() => Promise<Kept>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    // What one collection sets free, the next may still find.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      objects: (await bytesOfObjects(session)) / 1e6,
      heap: metric('JSHeapUsedSize') / 1e6,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  };
}

/** Those that a script can hold. */
const OBJECTS = ['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string', 'number'];

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

async function bytesOfObjects(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const counted = new Set(OBJECTS.map((name) => node_types[0].indexOf(name)));
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (counted.has(nodes[node + type] as number)) sum += nodes[node + size] as number;
  return sum;
}
