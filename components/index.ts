// The element classes. Importing them registers nothing: see define/.
export { SamverkClusters } from './samverk-clusters.js';
export { SamverkCrossNeeds } from './samverk-cross-needs.js';
export { SamverkNeeds } from './samverk-needs.js';
export { SamverkProcess } from './samverk-process.js';
export { SamverkProgramme } from './samverk-programme.js';
export { SamverkSummary } from './samverk-summary.js';
