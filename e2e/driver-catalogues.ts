/** The choice of what the list is of, and what is said while it is read, for tests of catalogues of rows. */
import type { Locator } from '@playwright/test';
import { type CatalogueWords, catalogueWordsFor } from '#i18n/parts/catalogue-words.ts';
import type { AppDriver } from './driver.ts';

export class CatalogueDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get words(): CatalogueWords {
    return catalogueWordsFor(this.#app.language);
  }

  picker(): Locator {
    return this.#app.list().getByRole('combobox', { name: this.words.choose });
  }

  progress(): Locator {
    return this.#app.list().getByRole('progressbar', { name: this.words.progress });
  }

  cancel(): Locator {
    return this.#app.list().getByRole('button', { name: this.words.cancel, exact: true });
  }

  failure(): Locator {
    return this.#app.list().getByRole('alert');
  }

  back(): Locator {
    return this.failure().getByRole('button', { name: this.words.back });
  }
}
