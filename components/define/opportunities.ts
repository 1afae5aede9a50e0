import { SamverkOpportunities } from '../samverk-opportunities.js';
import { define } from '../shared/define.js';

define('samverk-opportunities', SamverkOpportunities);
