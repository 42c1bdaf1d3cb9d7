/** Catalogues of rows beside the built page, served as a host would: files on the disk, by ranges of bytes. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';
import { sendRange } from '#cli/catalogues/send-range.ts';
import { type SyntheticOptions, syntheticCatalogue } from './synthetic-catalogue.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FOLDER = inProject('.cache/catalogues');

export interface OfferedRows extends SyntheticOptions {
  readonly id: string;
  readonly rows: number;
}

interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** The page as it was built, with these catalogues in the list that it reads; on a port that is free. */
export async function serveCatalogues(offered: readonly OfferedRows[]): Promise<Site> {
  const files = new Map(offered.map((one) => [`/data/catalogues/${one.id}.parquet`, fileOf(one)]));
  const list = JSON.stringify({ schemaVersion: 1, catalogues: offered.map(entryOf) });
  const server = await preview({
    configFile: inProject('vite.config.ts'),
    root: inProject('.'),
    logLevel: 'warn',
    preview: { port: 0, strictPort: false },
    plugins: [{ name: 'offered-catalogues', configurePreviewServer: (one) => answer(one, list, files) }],
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page has no address');
  return { address, close: () => server.close() };
}

function answer(server: PreviewServer, list: string, files: ReadonlyMap<string, string>): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const file = files.get(pathname);
    if (file !== undefined) return sendRange(request, response, file);
    if (pathname !== '/data/catalogues.json') return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(list);
  });
}

function entryOf({ id, rows }: OfferedRows): object {
  const title = { en: `${rows} synthetic rows`, ko: `합성 자료 ${rows}행` };
  return { id, title, file: `${id}.parquet`, attribution: 'made for measuring' };
}

/** Kept from run to run: a million rows take half a minute to write. */
function fileOf({ rows, seed = 1, oneDay = false }: OfferedRows): string {
  const path = `${FOLDER}/rows-${rows}-${seed}${oneDay ? '-one-day' : ''}.parquet`;
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  // Under its name once it is whole: what was begun may have been cut off.
  writeFileSync(`${path}.part`, new Uint8Array(syntheticCatalogue(rows, { seed, oneDay })));
  renameSync(`${path}.part`, path);
  return path;
}
