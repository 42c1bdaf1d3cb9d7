import { expect, test } from 'vitest';
import { type PictureCopy, pictureCopies } from './picture-copies.ts';

/** There is no document here, and nothing looks into it. */
const copyOf = (widthKm: number) => ({ picture: {}, widthKm }) as unknown as PictureCopy;

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

test('what stands in is copied only where the others have nothing, whenever it was offered', () => {
  const copies = pictureCopies();
  let drawn: PictureCopy | null = copyOf(1);
  copies.offer({ copy: () => drawn, isSettled: () => true });
  copies.offer({ copy: () => copyOf(2), isSettled: () => true }, true);
  expect(copies.copy()?.widthKm).toBe(1);
  drawn = null;
  expect(copies.copy()?.widthKm).toBe(2);
});

test('what follows is told whether something offers that does not stand in, and no longer than it wants', () => {
  const copies = pictureCopies();
  const told: boolean[] = [];
  const end = copies.follow(() => told.push(copies.isOffered()));
  const source = { copy: () => null, isSettled: () => true };
  const takeStandIn = copies.offer({ ...source }, true);
  const takeBack = copies.offer(source);
  takeBack();
  takeStandIn();
  expect(told).toEqual([false, true, false, false]);
  end();
  copies.offer(source);
  expect(told).toHaveLength(4);
});
