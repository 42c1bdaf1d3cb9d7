import '#ui/theme/page.css';
import { mount } from './mount.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
mount(root, { owner: true });
