/** Which incidents stand otherwise than before. */
import type { Codes } from '#domain/rows/codes.ts';

/** Both are of one table. */
export function forEachChange(before: Codes, after: Codes, tell: (incident: number) => void): void {
  const step = steps.get(after);
  if (step?.before.deref() === before) for (const incident of step.changed) tell(incident);
  else compare(before, after, tell);
}

interface CodesStep {
  /** Not held: each step would keep the one before it, and so all of them. */
  readonly before: WeakRef<Codes>;
  readonly changed: readonly number[];
}

const steps = new WeakMap<Codes, CodesStep>();

/** For who has just worked out in which incidents `after` differs from `before`, each of them once: it need not be found again. */
export function noteChanges(before: Codes, after: Codes, changed: readonly number[]): void {
  steps.set(after, { before: new WeakRef(before), changed });
}

/** Four at a time: at most steps nearly all stand as they stood. */
function compare(before: Codes, after: Codes, tell: (incident: number) => void): void {
  const [words, others] = [wordsOf(before), wordsOf(after)];
  const whole = words && others ? words.length : 0;
  for (let word = 0; word < whole; word += 1) {
    if (words?.[word] === others?.[word]) continue;
    for (let at = word * 4; at < word * 4 + 4; at += 1) if (before[at] !== after[at]) tell(at);
  }
  for (let at = whole * 4; at < after.length; at += 1) if (before[at] !== after[at]) tell(at);
}

function wordsOf({ buffer, byteOffset, length }: Codes): Uint32Array | undefined {
  return byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, length >> 2) : undefined;
}
