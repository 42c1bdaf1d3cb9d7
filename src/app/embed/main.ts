import '#ui/theme/page.css';
import { mountApp } from '#app/mount-app.ts';
import { expectedIn } from '#app/record/expected-in.ts';
import { EmbeddedApp } from './EmbeddedApp.tsx';
import { withoutEntries } from './without-entries.ts';
import { withoutStory } from './without-story.ts';

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no #root');
mountApp(
  root,
  { owner: true, expected: expectedIn(document) },
  { View: EmbeddedApp, isEmbedded: true, bar: withoutEntries(window), limit: withoutStory },
);
