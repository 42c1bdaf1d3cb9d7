/**
 * What the selectors of one store remember. A memory belongs to a store and not to a module: two stores in one page
 * would push each other's answers out of a shared one, and every change of one would compute both anew.
 */
export type SelectorMemory = Map<object, unknown>;

/**
 * Something that each store has one of, such as a memoized function: made when a store first asks for it. `create` is what
 * it is known by: two that are made alike need a function each.
 */
export function perStore<T>(create: () => T): (state: { readonly memory: SelectorMemory }) => T {
  return ({ memory }) => {
    if (!memory.has(create)) memory.set(create, create());
    return memory.get(create) as T;
  };
}
