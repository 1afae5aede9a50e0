const unusual = /\P{ASCII}/u;
const digit = /(?!\d)\p{Nd}/gu;

/**
 * Gives a text as whoever reads it sees it: without what can't be seen, and with other forms and other scripts' digits as
 * the usual ones.
 *
 * @example
 * ```ts
 * plainText('８１\u200b٣'); // '813'
 * ```
 */
export function plainText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(digit, valueOf);
}

/** The digits of a script stand in a row of ten, from nought. */
function valueOf(written: string): string {
  const code = written.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
