/** An independent reader and writer of Parquet, for tests. */
import type { DuckDBConnection } from '@duckdb/node-api';

/** Undefined where DuckDB has no build for this system. */
export async function openDuckDb(): Promise<DuckDBConnection | undefined> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined);
  const instance = await duckdb?.DuckDBInstance.create(':memory:');
  return instance?.connect();
}

/** Rows as objects of plain values; timestamps in ms. */
export async function rowsOf(
  connection: DuckDBConnection,
  query: string,
): Promise<Readonly<Record<string, unknown>>[]> {
  const result = await connection.runAndReadAll(query);
  return result.getRowObjectsJS();
}
