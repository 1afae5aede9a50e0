import type { Programme } from '../programme/programme.js';
import { actionsEldrimner } from './actions-eldrimner.js';
import { actionsJht } from './actions-jht.js';
import { actionsKontorstjanster } from './actions-kontorstjanster.js';
import { actionsMat } from './actions-mat.js';
import { actionsPeak } from './actions-peak.js';
import { actionsSportteknik } from './actions-sportteknik.js';
import { actionsVinter } from './actions-vinter.js';
import { actionsZgroup } from './actions-zgroup.js';

/** All actions, cluster by cluster. */
export const actions: Programme['actions'] = [
  ...actionsJht,
  ...actionsZgroup,
  ...actionsPeak,
  ...actionsVinter,
  ...actionsEldrimner,
  ...actionsMat,
  ...actionsKontorstjanster,
  ...actionsSportteknik,
];
