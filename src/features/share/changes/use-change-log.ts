import { useEffect, useState } from 'react';
import { type ChangeLog, changeLog } from '#domain/record/changes/changes.ts';

export type ReadChanges = () => Promise<unknown>;
export type Changes = ChangeLog | 'loading' | 'failed';

/** The corrections log, fetched by who needs it. */
export function useChangeLog(readChanges: ReadChanges): Changes {
  const [log, setLog] = useState<Changes>('loading');
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const parsed = changeLog.safeParse(await readChanges());
      if (!isGone) setLog(parsed.success ? parsed.data : 'failed');
    };
    read().catch(() => {
      if (!isGone) setLog('failed');
    });
    return () => {
      isGone = true;
    };
  }, [readChanges]);
  return log;
}
