import { createContext } from 'react';

/** Whatever keeps the sheet ready for the page. */
export interface Printing {
  /** Fetches the sheet, where it is not here yet. Rejects when it does not come. */
  ready(): Promise<void>;
}

/** The default, for components that are rendered without an app around them: nothing is fetched. */
export const PrintingContext = createContext<Printing>({ ready: () => Promise.resolve() });
