// A card of Oslo's design system, one of the few public ones that are made with Lit.
import '@oslokommune/punkt-elements/dist/pkt-card.js';

document.querySelector('pkt-card').updateComplete.then(globalThis.shown);
