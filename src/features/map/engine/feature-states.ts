/** Which feature states were set for preloaded features, so that they can be removed again. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Preloaded } from '#features/map/scene/scene.ts';
import type { FeatureState } from '#features/map/scene/scene-data.ts';

/** The methods of the engine that are used. */
export type StateHolder = Pick<MapLibre, 'setFeatureState' | 'removeFeatureState'>;

type Target = Omit<FeatureState, 'state'>;

export class FeatureStates {
  /** By the first feature id of the preloaded features, then by source and feature id. */
  readonly #targets = new Map<number, Map<string, Target>>();

  set(map: StateHolder, { firstNumber }: Preloaded, states: readonly FeatureState[]): void {
    const targets = this.#targets.get(firstNumber) ?? new Map<string, Target>();
    this.#targets.set(firstNumber, targets);
    for (const { state, ...target } of states) {
      map.setFeatureState(target, state);
      targets.set(`${target.source} ${target.id}`, target);
    }
  }

  /** Call before other features are sent with the same ids, because the engine would apply the old states to them. */
  remove(map: StateHolder, { firstNumber }: Preloaded): void {
    for (const target of this.#targets.get(firstNumber)?.values() ?? []) map.removeFeatureState(target);
    this.#targets.delete(firstNumber);
  }

  /** Call when the style is set again, because a new style has no feature states. */
  clear(): void {
    this.#targets.clear();
  }
}
