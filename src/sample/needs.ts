import type { Programme } from '../programme/programme.js';
import { needsEldrimner } from './needs-eldrimner.js';
import { needsJht } from './needs-jht.js';
import { needsKontorstjanster } from './needs-kontorstjanster.js';
import { needsMat } from './needs-mat.js';
import { needsOutside } from './needs-outside.js';
import { needsPeak } from './needs-peak.js';
import { needsSportteknik } from './needs-sportteknik.js';
import { needsVinter } from './needs-vinter.js';
import { needsZgroup } from './needs-zgroup.js';

/** All needs, cluster by cluster. */
export const needs: Programme['needs'] = [
  ...needsJht,
  ...needsZgroup,
  ...needsPeak,
  ...needsVinter,
  ...needsEldrimner,
  ...needsMat,
  ...needsSportteknik,
  ...needsKontorstjanster,
  ...needsOutside,
];
