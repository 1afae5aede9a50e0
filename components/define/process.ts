import { SamverkProcess } from '../samverk-process.js';
import { define } from '../shared/define.js';

define('samverk-process', SamverkProcess);
