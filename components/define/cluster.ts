import { SamverkCluster } from '../samverk-cluster.js';
import { define } from '../shared/define.js';

define('samverk-cluster', SamverkCluster);
