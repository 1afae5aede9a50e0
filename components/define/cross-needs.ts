import { SamverkCrossNeeds } from '../samverk-cross-needs.js';
import { define } from '../shared/define.js';

define('samverk-cross-needs', SamverkCrossNeeds);
