import { SamverkNews } from '../samverk-news.js';
import { define } from '../shared/define.js';

define('samverk-news', SamverkNews);
