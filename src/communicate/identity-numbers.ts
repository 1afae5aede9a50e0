import { plainText } from './plain-text.js';

// Six digits of a day, or eight with the century, and four more, or six in a sole trader's VAT number. Letters may stand
// right before, as they do in that one.
const compact =
  /(?<![\d\p{L}])\p{L}*(\d{6}(?:\d{2})?)\s{0,2}[-+\u2010-\u2015\u2212]?\s{0,2}(\d{4}(?:\d{2})?)(?!\d)/gu;
// The same with the day written as a date, `1981-12-28-9874`; with a space it would be a day and a time.
const dashed = /(?<!\d)((?:\d{2})?\d{2}-\d{2}-\d{2})[-+](\d{4})(?!\d)/g;

// The day of a coordination number has sixty added to it; where the day, or even the month, is not known it is nought.
const addedToDay = 60;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Tells whether a text holds a Swedish personal identity number, a coordination number, or the organisation or VAT
 * number of a sole trader, which is one.
 *
 * A number counts when its first digits can be a day and its check digit is right. The organisation number of a
 * legal entity never does: its third digit is 2 or more, which no month begins with. What can't be seen between the
 * digits, and other scripts' forms of them, do not hide a number. Ten digits without a separator that begin with 07
 * may be a telephone's and a person's: then it counts.
 *
 * @see Skatteverket, SKV 704 (identity numbers) and SKV 707 (coordination numbers): the check digit is Luhn's.
 * @example
 * ```ts
 * hasIdentityNumber('Ring 19811228-9874'); // true
 * hasIdentityNumber('Org.nr 232100-0214'); // false
 * ```
 */
export function hasIdentityNumber(text: string): boolean {
  return hasIdentityNumberIn(plainText(text));
}

/** The same, of a text as `plainText` gives it. */
export function hasIdentityNumberIn(plain: string): boolean {
  for (const pattern of [compact, dashed]) {
    for (const [, date = '', rest = ''] of plain.matchAll(pattern)) {
      if (readings(`${date.replaceAll('-', '')}${rest}`).some(isIdentityNumber)) return true;
    }
  }
  return false;
}

/** The ten digits that may be meant: without the century, and without the 01 that ends a VAT number. */
function readings(digits: string): string[] {
  const short = /^(?:18|19|20)/.test(digits) ? [digits, digits.slice(2)] : [digits];
  const bare = short.flatMap((one) => (one.endsWith('01') ? [one, one.slice(0, -2)] : [one]));
  return bare.filter(({ length }) => length === 10);
}

function isIdentityNumber(digits: string): boolean {
  return canBeDay(digits) && passesLuhn(digits);
}

function canBeDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (day < addedToDay) return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0);
  return day - addedToDay <= (month === 0 ? 31 : (daysOfMonth[month - 1] ?? -1));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
