import { SamverkTrace } from '../samverk-trace.js';
import { define } from '../shared/define.js';

define('samverk-trace', SamverkTrace);
