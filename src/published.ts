// What the public elements read with: no schema library, no views.
export type { PublishedProgramme, ReadPublishedResult } from './communicate/read-published.js';
export { readPublished } from './communicate/read-published.js';
export type { LocalText, TextInLanguage } from './base/local-text.js';
export { pickText } from './base/local-text.js';
export { stages } from './base/stage.js';
export { daysBetween } from './base/day.js';
export { correctedValues } from './follow-up/measurement.js';
