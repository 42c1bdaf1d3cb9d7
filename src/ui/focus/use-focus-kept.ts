import { useEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { followLostFocus } from './follow-lost-focus.ts';
import { leaveComposedKeys } from './leave-composed-keys.ts';

/** Of an app as a whole: its focus is never lost with a control, and keys that compose a syllable are not its own. */
export function useFocusKept(): void {
  const instance = useAppInstance();
  useEffect(() => followLostFocus(instance), [instance]);
  useEffect(() => leaveComposedKeys(instance), [instance]);
}
