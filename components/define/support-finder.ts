import { SamverkSupportFinder } from '../samverk-support-finder.js';
import { define } from '../shared/define.js';

define('samverk-support-finder', SamverkSupportFinder);
