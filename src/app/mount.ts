import { App } from './App.tsx';
import { type MountOptions, mountApp } from './mount-app.ts';

export type { MountOptions };

/** Mounts the app of this page into an element: see {@link mountApp}. */
export function mount(element: HTMLElement, options: MountOptions = {}): () => void {
  return mountApp(element, options, { View: App });
}
