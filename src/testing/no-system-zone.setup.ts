import { forbidSystemZone } from './no-system-zone.ts';

forbidSystemZone();
