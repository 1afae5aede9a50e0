// Long enough for any need; what comes after is not looked at, so that no text takes long.
const mostCharacters = 4_000;
const mostWords = 400;

/**
 * Gives the words of a text in small letters, in their order.
 *
 * A hyphen or an apostrophe keeps a word together (`e-handel`, `can't`). Invisible characters are left out. Only the
 * first 4,000 characters and 400 words count.
 */
export function wordsOf(text: string): readonly string[] {
  const start = text.slice(0, mostCharacters).normalize('NFC').toLowerCase();
  const plain = start.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/[’ʼ]/g, "'");
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*/gu)?.slice(0, mostWords) ?? [];
}
