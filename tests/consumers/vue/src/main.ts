import { publishProgramme } from 'samverk';
import { sample } from 'samverk/sample';
import { createApp } from 'vue';

import App from './app.vue';

const programme = publishProgramme(sample, { today: '2026-11-24' });
createApp(App, { programme }).mount('#root');
