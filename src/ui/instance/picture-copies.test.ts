import { expect, test } from 'vitest';
import { pictureCopies } from './picture-copies.ts';

const copyOf = (widthKm: number) => ({ picture: document.createElement('canvas'), widthKm });

test('what was offered last is copied; taken back, the one before; with no offer nothing', () => {
  const copies = pictureCopies();
  expect(copies.copy()).toBeNull();
  expect(copies.isSettled()).toBe(true);
  const takeFirst = copies.offer({ copy: () => copyOf(1), isSettled: () => true });
  const takeSecond = copies.offer({ copy: () => copyOf(2), isSettled: () => false });
  expect(copies.copy()?.widthKm).toBe(2);
  expect(copies.isSettled()).toBe(false);
  takeSecond();
  expect(copies.copy()?.widthKm).toBe(1);
  takeFirst();
  expect(copies.copy()).toBeNull();
});
