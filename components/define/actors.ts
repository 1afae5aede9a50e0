import { SamverkActors } from '../samverk-actors.js';
import { define } from '../shared/define.js';

define('samverk-actors', SamverkActors);
