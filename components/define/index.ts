// Registers every public element. The provider comes first, so that what stands in it finds it.
import './programme.js';
import './summary.js';
import './process.js';
import './clusters.js';
import './needs.js';
import './cross-needs.js';
