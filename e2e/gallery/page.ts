/** Writes the page of the gallery once its pictures are made. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { GALLERY, galleryPage } from './gallery-files.ts';

test('index.html', () => {
  const file = `${GALLERY}/index.html`;
  writeFileSync(file, galleryPage());
  process.stdout.write(`The gallery: ${resolve(file)}\n`);
});
