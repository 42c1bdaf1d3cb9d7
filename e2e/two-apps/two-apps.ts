/** A page for e2e/two-apps.spec.ts: the page's own record below its address, and beside it a guest with another record. */
import './two-apps.css';
import { type MountOptions, mount } from '#app/mount.ts';

const APPS: Record<string, MountOptions> = {
  owner: { owner: true, language: 'en' },
  guest: { record: 'other/', language: 'en' },
};
const ends = new Map<string, () => void>();

function mountInto(id: string): void {
  const element = document.querySelector<HTMLElement>(`#${id}`);
  if (element) ends.set(id, mount(element, APPS[id]));
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.name === 'mount') mountInto(target.value);
  if (target.name === 'unmount') ends.get(target.value)?.();
});

for (const id of Object.keys(APPS)) mountInto(id);
