import { joinRooms, pilotWords, statusesWords } from '../../../src/locales/index.js';
import type { View } from '../../shared/view.js';

/** The words of a test project. */
export const pilotRoom = joinRooms(pilotWords, statusesWords);

/** What they are found by. */
export type PilotKey = keyof (typeof pilotRoom)['sv'];

/** What a test project is shown with. */
export type PilotView = View<PilotKey>;
