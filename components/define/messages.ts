import { SamverkMessages } from '../samverk-messages.js';
import { define } from '../shared/define.js';

define('samverk-messages', SamverkMessages);
