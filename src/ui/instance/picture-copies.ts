/**
 * Copies of what is drawn, for who prints it: a WebGL canvas is empty once its frame has been shown, and some browsers
 * print it blank. Whatever draws a picture offers to copy it; one part of the page asks.
 */
import { createContext, useContext, useEffect } from 'react';

export interface PictureCopy {
  /** Still, and with nothing of the screen left in it but what was drawn. */
  readonly picture: HTMLCanvasElement | SVGSVGElement;
  /** How long the way across its middle is on the ground, km; null where the picture has no one scale or none. */
  readonly widthKm: number | null;
  /** Why it has none, where it is a map. */
  readonly isTilted?: boolean;
  /** Its dark colours were made light. */
  readonly isInverted?: boolean;
}

export interface PictureSource {
  /** At once, since a browser that is about to print does not wait; null where there is nothing to copy. */
  copy(): PictureCopy | null;
  /** False while more of it is to come. */
  isSettled(): boolean;
}

export interface PictureCopies extends PictureSource {
  /** Returns what takes the offer back. The last that offers is asked, one that stands in for others where they have nothing. */
  offer(source: PictureSource, standsIn?: boolean): () => void;
  /** True while something offers that does not stand in for others: then what stands in is not needed. */
  isOffered(): boolean;
  /** Calls `onChange` at every offer that comes or goes; returns what ends that. */
  follow(onChange: () => void): () => void;
}

/** One that fails has nothing: what asks is about to print, and prints without it. */
function copyOf(source: PictureSource): PictureCopy | null {
  try {
    return source.copy();
  } catch {
    return null;
  }
}

/** For one app. */
export function pictureCopies(): PictureCopies {
  const [own, standIns] = [new Set<PictureSource>(), new Set<PictureSource>()];
  const followers = new Set<() => void>();
  const tell = () => {
    for (const follower of followers) follower();
  };
  return {
    copy: () => {
      for (const source of [...[...own].toReversed(), ...standIns]) {
        const copy = copyOf(source);
        if (copy) return copy;
      }
      return null;
    },
    isSettled: () => [...own, ...standIns].every((source) => source.isSettled()),
    offer: (source, standsIn = false) => {
      const offered = standsIn ? standIns : own;
      offered.add(source);
      tell();
      return () => {
        offered.delete(source);
        tell();
      };
    },
    isOffered: () => own.size > 0,
    follow: (onChange) => {
      followers.add(onChange);
      return () => void followers.delete(onChange);
    },
  };
}

/** The default, for components that are rendered without an app around them. */
export const PictureCopiesContext = createContext<PictureCopies>(pictureCopies());

/** Offers to copy what a component draws, for as long as it is there; `source` must stay the same object. */
export function usePictureSource(source: PictureSource | null): void {
  const copies = useContext(PictureCopiesContext);
  useEffect(() => (source ? copies.offer(source) : undefined), [copies, source]);
}
