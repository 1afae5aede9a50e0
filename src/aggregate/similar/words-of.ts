// Long enough for any need. What comes after is not looked at, so that no text takes long.
const mostCharacters = 4_000;
const mostWords = 400;

/**
 * Gives the words of a text in small letters, in their order.
 *
 * A hyphen or an apostrophe keeps a word together. Invisible characters are left out. Only the first 4,000 characters
 * and 400 words count.
 *
 * @example
 * ```ts
 * wordsOf('Vår e-handel står still!'); // ['vår', 'e-handel', 'står', 'still']
 * ```
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, mostCharacters)
    .replace(/\p{Cf}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
  );
  return words?.slice(0, mostWords) ?? [];
}
