import { SamverkClusters } from '../samverk-clusters.js';
import { define } from '../shared/define.js';

define('samverk-clusters', SamverkClusters);
