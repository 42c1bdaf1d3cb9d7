/** Whether the reader has seen the introduction: the one thing that the page keeps in the browser. */
export const INTRO_SEEN = 'dmz-incident-map.intro-seen';

/** True also where the browser keeps nothing: it would come again at each visit. */
export function hasSeenIntro(): boolean {
  try {
    return localStorage.getItem(INTRO_SEEN) !== null;
  } catch {
    return true;
  }
}

export function rememberIntro(): void {
  try {
    localStorage.setItem(INTRO_SEEN, 'yes');
  } catch {
    // Full, or switched off: the introduction comes again.
  }
}
