import { expect, fixture, html } from '@open-wc/testing';

import '../../components/define/process.js';
import { atStages } from '../examples/published.js';

// A file of its own: what is registered in a page stays so.
describe('an element that is registered before its provider', () => {
  it('gets the programme when the provider is registered', async () => {
    const outer = await fixture<HTMLElementTagNameMap['samverk-programme']>(html`
      <samverk-programme lang="en"><samverk-process></samverk-process></samverk-programme>
    `);
    const inner = outer.querySelector('samverk-process')!;
    await inner.updateComplete;
    expect(customElements.get('samverk-programme')).to.equal(undefined);
    await import('../../components/define/programme.js');
    const loaded = new Promise((resolve) => {
      inner.addEventListener('samverk-load', resolve, { once: true });
    });
    outer.programme = atStages('mapped', 'mapped');
    await loaded;
    await inner.updateComplete;
    expect(inner.shadowRoot!.querySelectorAll('[part=rail] li').length).to.equal(6);
  });
});
