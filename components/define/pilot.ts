import { SamverkPilot } from '../samverk-pilot.js';
import { define } from '../shared/define.js';

define('samverk-pilot', SamverkPilot);
