import { SamverkIndicators } from '../samverk-indicators.js';
import { define } from '../shared/define.js';

define('samverk-indicators', SamverkIndicators);
