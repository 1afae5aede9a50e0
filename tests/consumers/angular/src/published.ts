import { publishProgramme } from 'samverk';
import { sample } from 'samverk/sample';

export const published = publishProgramme(sample, { today: '2026-11-24' });
