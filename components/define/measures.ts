import { SamverkMeasures } from '../samverk-measures.js';
import { define } from '../shared/define.js';

define('samverk-measures', SamverkMeasures);
