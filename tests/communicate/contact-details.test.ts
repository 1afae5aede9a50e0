import { expect } from 'chai';

import { hasEmailAddress, hasPhoneNumber } from '../../src/communicate/contact-details.js';
import { namesIn } from '../../src/communicate/names-in.js';
import { plainText } from '../../src/communicate/plain-text.js';
import { person } from '../examples/small.js';

const numbers: readonly string[] = [
  '070-123 45 67',
  '070 123 45 67',
  '070-1234567',
  '0701234567',
  '0701-23 45 67',
  '070123 45 67',
  '070–123 45 67',
  '063-14 75 00',
  '063 14 75 00',
  '063147500',
  '063/14 75 00',
  '0693-123 45',
  '08-123 456 78',
  '08-12 34 56',
  '010-225 50 00',
  '+46 70 123 45 67',
  '+46 (0)70-123 45 67',
  '+46701234567',
  '+46 701 234 567',
  '0046 70 123 45 67',
  '0046701234567',
  '+47 22 12 34 56',
  '+358 40 123 4567',
  '+49 30 123456',
  'Ring Anna (070-123 45 67), hon vet.',
  'tel:063-14 75 00',
  '063-14 65 00 eller 070-123 45 67',
  '070-123 45 67 12 dagar',
  '070\u00a0123\u00a045\u00a067',
  '０７０-１２３ ４５ ６７',
  '07\u200b0-123 45 67',
  '٠٧٠-١٢٣ ٤٥ ٦٧',
];

const noNumbers: readonly string[] = [
  '',
  '2024',
  '2024-2027',
  '2026-11-24',
  '2026-01-02 08:30',
  '2026-11-24T09:30:00+01:00',
  '01-12-2024',
  '01022024',
  '24/01 2026',
  '12 500 000 kr',
  '12 063 147 500 kr',
  '1 070 123 456 kr',
  '+12 500 000 kr',
  '+1 250 000',
  '0,75 procent',
  '0.701234567',
  'RUN/123/2024',
  'RUN/0701234567/2024',
  'Dnr 2014-04003',
  'Dnr 0123-2024',
  '232100-0214',
  '556036-0793',
  'SE556036079301',
  'kl. 08-16',
  '08.30–16.00',
  '0900-1200',
  '831 31 Östersund',
  'N00945',
  'SNI 01110',
  'Bankgiro 5050-1055',
  'OCR 1070123456',
  'id_0701234567',
  '20240701234567',
  '3 av 12, 061–62',
];

describe('hasPhoneNumber', () => {
  for (const text of numbers) {
    it(`finds ${JSON.stringify(text)}`, () => {
      expect(hasPhoneNumber(plainText(text))).to.equal(true);
    });
  }

  for (const text of noNumbers) {
    it(`lets pass ${JSON.stringify(text)}`, () => {
      expect(hasPhoneNumber(plainText(text))).to.equal(false);
    });
  }
});

describe('hasEmailAddress', () => {
  for (const text of [
    'anna@example.se',
    'Skriv till anna.berg+kluster@mail.example.se.',
    'mailto:anna@example.se',
    'åsa@exempel.nu',
    'anna＠example.se',
    'anna@exam\u00adple.se',
  ]) {
    it(`finds ${JSON.stringify(text)}`, () => {
      expect(hasEmailAddress(plainText(text))).to.equal(true);
    });
  }

  for (const text of ['', '@jht', 'Följ @jht.se', 'anna@', 'anna @ jobbet', '3@12.50', 'a@b']) {
    it(`lets pass ${JSON.stringify(text)}`, () => {
      expect(hasEmailAddress(plainText(text))).to.equal(false);
    });
  }
});

describe('namesIn', () => {
  const hasName = namesIn([
    person('p', { name: 'Anna Berg' }),
    person('q', { name: 'Anna-Karin af Geijerstam' }),
    person('r', { name: 'Zlatan' }),
    person('s', { name: '' }),
  ]);

  for (const text of [
    'Anna Berg',
    'Fråga Anna Berg, hon vet.',
    'ANNA BERG',
    'Anna\n  Berg',
    'Anna Bergs förslag',
    'Anna Berg-metoden hos Anna Berg',
    'Anna-Karin af Geijerstam',
    'Anna-Karin af Geijerstams idé',
  ]) {
    it(`finds a name in ${JSON.stringify(text)}`, () => {
      expect(hasName(plainText(text))).to.equal(true);
    });
  }

  for (const text of [
    '',
    'Anna',
    'Berg',
    'Anna Bergman',
    'Johanna Berg',
    'Anna, Berg',
    'Anna. Berg är högt.',
    'Anna-Karin af',
    'Zlatan',
  ]) {
    it(`finds none in ${JSON.stringify(text)}`, () => {
      expect(hasName(plainText(text))).to.equal(false);
    });
  }
});

describe('what is looked for', () => {
  it('takes no longer per character in a long text', () => {
    const hasName = namesIn(
      Array.from({ length: 500 }, (_, at) => person(`p${at}`, { name: `Anna Berg${at} Lund` })),
    );
    for (const part of [
      '0',
      '01 ',
      '011 - ',
      '+4 ',
      '@',
      'a@a.',
      'a',
      'Anna Berg1 ',
      '٣',
      '0046 ',
    ]) {
      const plain = part.repeat(300_000 / part.length);
      const start = performance.now();
      hasPhoneNumber(plainText(plain));
      hasEmailAddress(plain);
      hasName(plain);
      expect(performance.now() - start, part).to.be.below(1000);
    }
  });
});
