import type { AddressBar } from '#state/address/address.ts';

/** An address whose every change replaces the entry that is there: a frame's entries would be Back of the page around it. */
export function withoutEntries(bar: AddressBar): AddressBar {
  const replaceState: History['replaceState'] = (...entry) => bar.history.replaceState(...entry);
  return {
    get location() {
      return bar.location;
    },
    history: { pushState: replaceState, replaceState },
    addEventListener: (type, listener) => bar.addEventListener(type, listener),
    removeEventListener: (type, listener) => bar.removeEventListener(type, listener),
  };
}
