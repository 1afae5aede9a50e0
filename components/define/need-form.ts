import { SamverkNeedForm } from '../samverk-need-form.js';
import { define } from '../shared/define.js';

define('samverk-need-form', SamverkNeedForm);
