import { publishProgramme } from 'samverk';
import { sample } from 'samverk/sample';
import { mount } from 'svelte';

import App from './app.svelte';

const programme = publishProgramme(sample, { today: '2026-11-24' });
const target = document.getElementById('root');
if (!target) throw new Error('The page has no place for the application.');
mount(App, { target, props: { programme } });
