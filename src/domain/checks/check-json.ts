/** Faults that any JSON value can have, whatever it is about: hostile keys, broken text. */
import { type Fault, pathOf } from '#domain/record/faults.ts';

const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters but the line feed, marks that reorder text, and halves of surrogate pairs. */
const BROKEN_TEXT = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** `file` stands before each path. */
export function checkJson(file: string, value: unknown): Fault[] {
  const faults: Fault[] = [];
  visit(value, [], (keys, one) => {
    const path = `${file}: ${pathOf(keys)}`;
    if (typeof one === 'string' && BROKEN_TEXT.test(one)) {
      faults.push({ path, message: 'text holds control characters or half a character' });
    }
    if (HOSTILE_KEYS.has(String(keys.at(-1)))) faults.push({ path, message: 'a key that is not allowed' });
  });
  return faults;
}

/** A copy without the keys that `checkJson` reports. */
export function withoutHostileKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHostileKeys);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !HOSTILE_KEYS.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutHostileKeys(one)]));
}

/** Calls back for the value and everything in it, with the keys that lead there. */
export function visit(
  value: unknown,
  keys: readonly PropertyKey[],
  see: (keys: readonly PropertyKey[], value: unknown) => void,
): void {
  see(keys, value);
  if (Array.isArray(value)) {
    value.forEach((one, index) => {
      visit(one, [...keys, index], see);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) visit(one, [...keys, key], see);
  }
}
