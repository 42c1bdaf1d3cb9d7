/**
 * What the selectors of one store remember. A memory belongs to a store and not to a module: two stores in one page
 * would push each other's answers out of a shared one, and every change of one would compute both anew.
 */
export type SelectorMemory = Map<object, unknown>;

/**
 * Something that each store has one of, such as a memoized function: made when a store first asks for it. Each call stands
 * for one of its own, also where two are made by the same function.
 */
export function perStore<T>(create: () => T): (state: { readonly memory: SelectorMemory }) => T {
  const key = {};
  return ({ memory }) => {
    if (!memory.has(key)) memory.set(key, create());
    return memory.get(key) as T;
  };
}
