import { expect } from 'chai';

import { pickText } from '../../src/base/local-text.js';

describe('pickText', () => {
  const text = { sv: 'Behov', en: 'Needs', 'fi-FI': 'Tarpeet' };

  it('takes the first language that there is', () => {
    expect(pickText(text, ['en', 'sv'])).to.deep.equal({ text: 'Needs', language: 'en' });
    expect(pickText(text, ['de', 'sv', 'en'])).to.deep.equal({ text: 'Behov', language: 'sv' });
  });

  it('does without the region of a tag', () => {
    expect(pickText(text, ['sv-FI'])).to.deep.equal({ text: 'Behov', language: 'sv' });
    expect(pickText(text, ['fi-FI'])).to.deep.equal({ text: 'Tarpeet', language: 'fi-FI' });
  });

  it('falls back to the main language, and then to the first by its tag', () => {
    expect(pickText(text, ['de'], 'sv')).to.deep.equal({ text: 'Behov', language: 'sv' });
    expect(pickText(text, ['de'], 'da')).to.deep.equal({ text: 'Needs', language: 'en' });
    expect(pickText({ en: 'Needs', sv: 'Behov' }, [])).to.deep.equal(
      pickText({ sv: 'Behov', en: 'Needs' }, []),
    );
  });

  it('says that a bare text is in the main language', () => {
    expect(pickText('Behov', ['en'], 'sv')).to.deep.equal({ text: 'Behov', language: 'sv' });
    expect(pickText('Behov', ['en'])).to.deep.equal({ text: 'Behov', language: undefined });
  });

  it('finds nothing in a text without languages, and no language that it only inherits', () => {
    expect(pickText({}, ['en'], 'sv')).to.deep.equal({ text: '', language: undefined });
    expect(pickText({ sv: 'Behov' }, ['constructor', 'toString'], 'valueOf')).to.deep.equal({
      text: 'Behov',
      language: 'sv',
    });
  });
});
