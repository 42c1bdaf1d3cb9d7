import { type AddProtocolAction, addProtocol, removeProtocol } from 'maplibre-gl';

/**
 * A protocol that the engine knows from the first map that uses it to the last: it knows protocols by name, for all its
 * maps. Returns what each map has to call, which returns what ends its use. `forget` is called after the last.
 */
export function sharedProtocol(name: string, load: AddProtocolAction, forget: () => void): () => () => void {
  let users = 0;
  return () => {
    if (users === 0) addProtocol(name, load);
    users += 1;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      users -= 1;
      if (users > 0) return;
      removeProtocol(name);
      forget();
    };
  };
}
