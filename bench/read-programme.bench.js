// readProgramme against JSON.parse of the same 10 MB.
import { readProgramme } from '../dist/src/index.js';
import { madeUpProgramme } from './made-up.js';
import { medians, report } from './measure.js';

const text = JSON.stringify(madeUpProgramme({ needs: 34_000, clusters: 3_400 }));
const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(1);

console.log('readProgramme against JSON.parse');
const times = medians(15, [
  { prepare: () => JSON.parse(text), work: readProgramme },
  { prepare: () => text, work: JSON.parse },
]);
report(`${megabytes} MB that reads`, times, 5);

const broken = text.replaceAll('"severity":5', '"severity":6');
const timesBroken = medians(5, [
  { prepare: () => JSON.parse(broken), work: readProgramme },
  { prepare: () => broken, work: JSON.parse },
]);
report(`${megabytes} MB with thousands of errors`, timesBroken);
