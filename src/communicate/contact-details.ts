// It begins at the sign itself, so that a long text without one is passed over once.
const email = /(?<=[\p{L}\p{N}._%+-])@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/u;

/**
 * Tells whether a text holds an e-mail address.
 *
 * @param plain - As `plainText` gives it.
 * @example
 * ```ts
 * hasEmailAddress('Skriv till anna@example.se.'); // true
 * hasEmailAddress('Följ oss: @jht'); // false
 * ```
 */
export function hasEmailAddress(plain: string): boolean {
  return email.test(plain);
}

// Not after a letter, a slash, or a number that it is the end of: then it is a reference, a sum or a date.
const national =
  /(?<![\p{L}\d_/])(?<!\d[ .,:-])0[1-9]\d*(?:(?: ?[-\u2010-\u2015\u2212/] ?| )\d+)*/gu;
const abroad =
  /(?<![\p{L}\d])(?<!\d[ .,])(\+|00)([1-9](?:[ ()/\-\u2010-\u2015\u2212]{0,3}\d){6,14})(?!\d)/gu;

/**
 * Tells whether a text holds a telephone number as it is written in Sweden, or one with a country code.
 *
 * Years, days, sums, organisation numbers and the numbers of matters (`RUN/123/2024`) are none.
 *
 * @param plain - As `plainText` gives it.
 * @example
 * ```ts
 * hasPhoneNumber('Ring 070-123 45 67'); // true
 * hasPhoneNumber('2026-11-24, 12 063 147 500 kr'); // false
 * ```
 */
export function hasPhoneNumber(plain: string): boolean {
  for (const [found] of plain.matchAll(national)) {
    if (isNational(found.split(/\D+/))) return true;
  }
  for (const [, prefix = '', rest = ''] of plain.matchAll(abroad)) {
    if (isAbroad(prefix, rest)) return true;
  }
  return false;
}

const fewest = 8;
const most = 10;
const longestArea = 4;
const shortestRest = 5;

/**
 * A number has eight to ten digits; in one go nine or ten, since eight may be a day. Else it is an area code of two to
 * four, and then all the rest, or groups of two or three. What follows it may be another number.
 */
function isNational([first = '', ...groups]: readonly string[]): boolean {
  let digits = first.length;
  if (digits > fewest && digits <= most) return true;
  for (const [at, { length }] of groups.entries()) {
    const isRest = at === 0 && first.length <= longestArea && length >= shortestRest;
    if (!isRest && (length < 2 || length > 3)) return false;
    digits += length;
    if (digits >= fewest) return digits <= most;
  }
  return false;
}

const neighbours = /^(?:4[567]|358)/;
const fewestAfterCode = 7;
// `+1 250 000`: what has grown by so much.
const sum = /^\d{1,3}(?: \d{3})+$/;

function isAbroad(prefix: string, rest: string): boolean {
  const digits = rest.replace(/\D/g, '');
  const code = neighbours.exec(digits)?.[0];
  if (code !== undefined) return digits.length - code.length >= fewestAfterCode;
  return prefix === '+' && digits.length >= fewest && !sum.test(rest);
}
