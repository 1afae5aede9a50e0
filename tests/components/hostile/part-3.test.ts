import { hostileSuite } from '../support/hostile-suite.js';
import { showing } from '../support/page.js';

// A quarter of the elements in each of four files, which run side by side.
for (const tag of showing.filter((_, index) => index % 4 === 2)) hostileSuite(tag);
