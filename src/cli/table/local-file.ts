/** A Parquet file on the disk, read by ranges as the page reads one on a server. */
import { open } from 'node:fs/promises';
import { RowsError, type RowsFile } from '#domain/rows/parquet/rows-file.ts';

export interface LocalFile extends RowsFile {
  close(): Promise<void>;
}

/** Rejects with a RowsError where there is no such file. */
export async function openLocalFile(path: string): Promise<LocalFile> {
  const handle = await open(path, 'r').catch(() => {
    throw new RowsError({ code: 'not-found' });
  });
  const stats = await handle.stat();
  if (!stats.isFile()) {
    await handle.close();
    throw new RowsError({ code: 'not-found' });
  }
  return {
    byteLength: stats.size,
    async slice(start, end) {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      if (bytesRead < bytes.length) throw new RowsError({ code: 'changed' });
      return bytes.buffer;
    },
    close: () => handle.close(),
  };
}
