// The elements in Node, as when a page is made on a server: they import without a DOM, and register only when asked.
import assert from 'node:assert/strict';

import * as components from 'samverk/components';
import { SamverkNeeds } from 'samverk/components/needs.js';

assert.ok(!('document' in globalThis), 'There is a DOM.');

const classes = Object.values(components);
assert.ok(classes.length > 0);
for (const one of classes) assert.ok(one.observedAttributes.includes('src'), one.name);
assert.equal(components.SamverkNeeds, SamverkNeeds);

const isRegistered = () => customElements.get('samverk-needs') === SamverkNeeds;
assert.ok(!isRegistered());
await import('samverk/define');
assert.ok(isRegistered());

console.log(`${classes.length} elements`);
