// Registers every public element. The provider comes first, so that what stands in it finds it.
import './programme.js';
import './summary.js';
import './process.js';
import './clusters.js';
import './cluster.js';
import './map.js';
import './needs.js';
import './cross-needs.js';
import './need-form.js';
import './plan.js';
import './measures.js';
import './indicators.js';
import './trace.js';
import './actors.js';
import './support-finder.js';
import './methods.js';
import './pilot.js';
import './messages.js';
import './news.js';
import './opportunities.js';

// A page with embed.js adds a language by it.
export { addLanguage } from '../../src/locales/index.js';
