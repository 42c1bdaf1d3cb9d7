/** What the engine has been told of features that stand ready, so that it can be told to forget. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Ready } from '#features/map/scene/scene.ts';
import type { FeatureState } from '#features/map/scene/scene-data.ts';

/** The part of the engine that is needed. */
export type StateHolder = Pick<MapLibre, 'setFeatureState' | 'removeFeatureState'>;

type Told = Omit<FeatureState, 'state'>;

export class ToldStates {
  /** By the number from which the ready are numbered, by source and number. */
  readonly #told = new Map<number, Map<string, Told>>();

  tell(map: StateHolder, { firstNumber }: Ready, states: readonly FeatureState[]): void {
    const told = this.#told.get(firstNumber) ?? new Map<string, Told>();
    this.#told.set(firstNumber, told);
    for (const { state, ...feature } of states) {
      map.setFeatureState(feature, state);
      told.set(`${feature.source} ${feature.id}`, feature);
    }
  }

  /** Before others are sent under the same numbers: what was told of those before them must not fall on these. */
  forget(map: StateHolder, { firstNumber }: Ready): void {
    for (const feature of this.#told.get(firstNumber)?.values() ?? []) map.removeFeatureState(feature);
    this.#told.delete(firstNumber);
  }

  /** A style that is built anew has been told nothing. */
  clear(): void {
    this.#told.clear();
  }
}
