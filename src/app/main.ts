import '#ui/theme/page.css';
import { STARTED } from './app-attribute.ts';
import { mount } from './mount.ts';
import { expectedIn } from './record/expected-in.ts';

const root = document.getElementById('root');
// From here on the app says itself what fails.
document.documentElement.setAttribute(STARTED, '');
if (!root) throw new Error('index.html has no #root');
mount(root, { owner: true, expected: expectedIn(document) });
