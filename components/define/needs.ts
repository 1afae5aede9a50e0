import { SamverkNeeds } from '../samverk-needs.js';
import { define } from '../shared/define.js';

define('samverk-needs', SamverkNeeds);
