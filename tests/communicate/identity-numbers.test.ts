import { expect } from 'chai';
import * as fc from 'fast-check';

import { hasIdentityNumber } from '../../src/communicate/identity-numbers.js';
import { seeded } from '../examples/arbitrary-programme.js';

// 811228-9874 is Skatteverket's own example; the others are authorities', companies' or made up.
const found: Readonly<Record<string, string>> = {
  'ten digits': '8112289874',
  'ten digits and a hyphen': '811228-9874',
  'ten digits and a plus, of someone over a hundred': '121212+1212',
  'ten digits and a space': '811228 9874',
  'twelve digits': '198112289874',
  'twelve digits and a hyphen': '19811228-9874',
  'twelve digits and a space': '19811228 9874',
  'spaces round the hyphen': '811228 - 9874',
  'a date and four digits': '1981-12-28-9874',
  'a space that does not break': '811228\u00a09874',
  'another dash': '811228–9874',
  'a minus sign': '811228−9874',
  'full-width digits': '８１１２２８－９８７４',
  'what can’t be seen between': '8112\u200b28-98\u00ad74',
  'the middle of a sentence': 'Ring Anna (811228-9874), hon vet.',
  'a word right before': 'pnr811228-9874',
  'a coordination number': '811288-9871',
  'a coordination number of an unknown day': '811260-1235',
  'a coordination number of an unknown month and day': '810060-1239',
  'the last day of February in a leap year': '960229-1230',
  'digits of another script': '٨١١٢٢٨-٩٨٧٤',
  'an account that is one': '3300-8112289874',
  'the VAT number of a sole trader': 'SE811228987401',
  'the same, spaced': 'SE 811228-9874 01',
  'the second of two numbers': '232100-0214, 811228-9874',
};

const passed: Readonly<Record<string, string>> = {
  'the organisation number of a region': '232100-0214',
  'of a company': '556036-0793',
  'of an association': '802002-4280',
  'of a company, with its century': '165560360793',
  'the VAT number of a company': 'SE556036079301',
  'a mobile number': '070-174 06 05',
  'a mobile number of Sweden': '+46701740605',
  'a telephone number': '063-14 65 00',
  'a reference number': 'Dnr 2014-04003',
  'a reference number of the region': 'RUN/118/2026',
  'a day': '2026-11-24',
  'a day and a time': '2026-11-24 15:30',
  'a period': '20240101-20271231',
  'an amount': '12 500 000 kr',
  'an amount in one go': '1250000000',
  'a municipality and a post code': '2380, 831 31 Östersund',
  'a wrong check digit': '811228-9875',
  'a thirteenth month': '811328-9874',
  'a day that no month has': '811233-9878',
  'a day that February never has': '810230-1234',
  'a day that April never has': '810431-1231',
  'a coordination number of a day that April never has': '810491-1238',
  'a month that is nought without being unknown': '810028-1230',
  'a number for payment': '1234 5678 9012 3456',
  'an account': '8327-9 123 456 789-0',
  'an IBAN': 'SE45 5000 0000 0583 9825 7466',
  'more digits than a number has': '48112289874 and 81122898745',
  'digits within a digest': 'sha256-4f8112289874bc',
  nothing: '',
};

describe('hasIdentityNumber', () => {
  for (const [what, text] of Object.entries(found)) {
    it(`finds ${what}`, () => {
      expect(hasIdentityNumber(text)).to.equal(true);
    });
  }

  for (const [what, text] of Object.entries(passed)) {
    it(`lets pass ${what}`, () => {
      expect(hasIdentityNumber(text)).to.equal(false);
    });
  }

  it('finds every number however it is written, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', '-', '+', ' ', '\u2011'),
        fc.constantFrom(['', ''], ['Nr ', '.'], ['(', ')'], ['a\n', '\nb'], ['SE', '01']),
        (birth, serial, century, coordination, separator, [before, after]) => {
          const day = birth.toISOString().slice(0, 10).replaceAll('-', '');
          const moved = coordination ? `${day.slice(0, 6)}${Number(day.slice(6)) + 60}` : day;
          const nine = `${moved.slice(2)}${String(serial).padStart(3, '0')}`;
          const ten = `${nine}${checkDigit(nine)}`;
          const written = `${century ? moved.slice(0, 2) : ''}${ten.slice(0, 6)}${separator}${ten.slice(6)}`;
          expect(hasIdentityNumber(`${before}${written}${after}`)).to.equal(true);
        },
      ),
      seeded(1000),
    );
  });

  it('takes no longer per character in a long text', () => {
    const long = `${'1'.repeat(200_000)}${'a'.repeat(200_000)}${'811228 '.repeat(50_000)}`;
    const start = performance.now();
    hasIdentityNumber(long);
    expect(performance.now() - start).to.be.below(2000);
  });
});

/** Luhn's, the slow way. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (let at = 0; at < nine.length; at += 1) {
    const doubled = at % 2 === 0 ? Number(nine[at]) * 2 : Number(nine[at]);
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  return (10 - (sum % 10)) % 10;
}
