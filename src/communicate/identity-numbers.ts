// Six digits of a day and four more, with or without a century and a separator; the last group is how a sole
// trader's VAT number ends.
const candidate =
  /(?<![\dA-Z])(?:SE)?(?:(?:18|19|20)(?=\d{10}|\d{6}\D))?(\d{6})[-+\u2010-\u2015\u2212 ]?(\d{4})(?:01)?(?!\d)/gi;

const firstCoordinationDay = 61;

/**
 * Tells whether a text holds a Swedish personal identity number, a coordination number, or the organisation or VAT
 * number of a sole trader, which is one.
 *
 * A number counts when its first digits can be a day and its check digit is right. The organisation number of a
 * legal entity never does: its third digit is 2 or more, which no month begins with.
 *
 * @see Skatteverket, SKV 704 (identity numbers) and SKV 707 (coordination numbers): the check digit is Luhn's.
 * @example
 * ```ts
 * hasIdentityNumber('Ring 19811228-9874'); // true
 * hasIdentityNumber('Org.nr 232100-0214'); // false
 * ```
 */
export function hasIdentityNumber(text: string): boolean {
  for (const [, date = '', rest = ''] of text.matchAll(candidate)) {
    if (canBeDay(date) && passesLuhn(date + rest)) return true;
  }
  return false;
}

function canBeDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const written = Number(digits.slice(4, 6));
  const day = written >= firstCoordinationDay ? written - (firstCoordinationDay - 1) : written;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
