import { SamverkMap } from '../samverk-map.js';
import { define } from '../shared/define.js';

define('samverk-map', SamverkMap);
