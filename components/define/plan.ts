import { SamverkPlan } from '../samverk-plan.js';
import { define } from '../shared/define.js';

define('samverk-plan', SamverkPlan);
