import { SamverkProgramme } from '../samverk-programme.js';
import { define } from '../shared/define.js';

define('samverk-programme', SamverkProgramme);
