import { SamverkSummary } from '../samverk-summary.js';
import { define } from '../shared/define.js';

define('samverk-summary', SamverkSummary);
