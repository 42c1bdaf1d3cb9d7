import { expect, test } from '@playwright/test';

test('the notices of the bundled libraries are served beside the page', async ({ request }) => {
  const text = await (await request.get('licences.txt')).text();
  expect(text).toMatch(/maplibre-gl - [\d.]+ \(BSD-3-Clause\)/);
  expect(text).toContain('Redistributions in binary form must reproduce');
  for (const library of ['react - ', 'zustand - ', 'pbf - ']) expect(text).toContain(library);
});
