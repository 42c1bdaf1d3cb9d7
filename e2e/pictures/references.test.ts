import { expect, test } from 'vitest';
import { picturesCompared } from './pictures-compared.ts';
import { referencesOf } from './references.ts';

const SHELL_156 = 'linux-headless-shell-156';

test('a browser is compared with its own pictures exactly, and with those of another tolerantly', () => {
  const kept = ['linux-chromium-150', SHELL_156];
  expect(referencesOf(SHELL_156, kept)).toEqual({
    browser: SHELL_156,
    folder: `e2e/baselines/${SHELL_156}`,
    comparison: 'exactly',
  });
  expect(referencesOf('linux-chromium-156', [SHELL_156])).toMatchObject({
    folder: `e2e/baselines/${SHELL_156}`,
    comparison: 'tolerantly',
  });
  expect(referencesOf(SHELL_156, [])).toMatchObject({ comparison: 'not at all' });
});

test('among several the same system and kind come first, then the newest', () => {
  const kept = ['darwin-chromium-157', 'linux-chromium-99', 'linux-chromium-155', SHELL_156];
  const nearest = (browser: string) => referencesOf(browser, kept).folder.replace('e2e/baselines/', '');
  expect(nearest('linux-chromium-158')).toBe('linux-chromium-155');
  expect(nearest('linux-headless-shell-158')).toBe(SHELL_156);
  expect(nearest('darwin-headless-shell-158')).toBe('darwin-chromium-157');
  expect(nearest('win32-chromium-158')).toBe('darwin-chromium-157');
});

test('a run says how many pictures it compared, and how', () => {
  const own = referencesOf(SHELL_156, [SHELL_156]);
  const other = referencesOf('linux-chromium-150', [SHELL_156]);
  expect(picturesCompared(['exactly'], own)).toEqual({
    sentence: '1 picture compared: 1 exactly',
    proveNothing: false,
  });
  expect(picturesCompared(['tolerantly', 'tolerantly'], other).sentence).toBe(
    `2 pictures compared: 2 tolerantly, linux-chromium-150 with ${SHELL_156}`,
  );
});

test('pictures that were looked at and not compared prove nothing; a run without any is no fault', () => {
  const none = referencesOf(SHELL_156, []);
  expect(picturesCompared(['not at all', 'not at all'], none)).toEqual({
    sentence: `0 pictures compared: none are kept, so what ${SHELL_156} draws was not tested`,
    proveNothing: true,
  });
  expect(picturesCompared([], none)).toEqual({ sentence: '0 pictures compared', proveNothing: false });
});
