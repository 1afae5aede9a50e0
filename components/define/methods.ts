import { SamverkMethods } from '../samverk-methods.js';
import { define } from '../shared/define.js';

define('samverk-methods', SamverkMethods);
