import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Programme } from '../programme/programme.js';
import type { Message } from './message.js';

/** Who uses the common messages, and how. */
export interface MessageUse {
  readonly messages: readonly MessageStanding[];
}

/** Who uses one message, who might, and who says it in other words. */
export interface MessageStanding {
  readonly message: Id;
  /** In the order of their first use. */
  readonly actors: readonly Id[];
  /** Those who speak for the region and have no use of it, in the programme's own order. */
  readonly unused: readonly Id[];
  /** In the order of the uses. */
  readonly differing: readonly { readonly actor: Id; readonly where: string }[];
}

/**
 * Tells who uses each common message, who doesn't, and where it is said in other words.
 *
 * Expected to use every message are the public actors of regional reach and the organisations of the clusters that
 * have not ended. A use differs when its `text` is not the statement in any of its languages; spaces at the ends and
 * of another width are no difference, everything else is. A text in several languages differs when one of them does.
 *
 * @returns In the programme's own order.
 * @see "Ökad företagssamverkan" (2014): all who speak for the region are to stress the same factors.
 * @example
 * ```ts
 * messageUse(programme).messages[0];
 * // { message: 'near', actors: ['region'], unused: ['cluster-office'], differing: [{ actor: 'region', where: 'Web' }] }
 * ```
 */
export function messageUse(programme: Programme): MessageUse {
  const expected = whoSpeaks(programme);
  return {
    messages: programme.messages.map(({ id, statement, uses = [] }) => {
      const actors = new Set(uses.map(({ actor }) => actor));
      return {
        message: id,
        actors: [...actors],
        unused: expected.filter((actor) => !actors.has(actor)),
        differing: inOtherWords(statement, uses),
      };
    }),
  };
}

function whoSpeaks({ actors, clusters }: Programme): readonly Id[] {
  const organisations = new Set(
    clusters.filter(({ ended }) => !ended).map(({ organisation }) => organisation),
  );
  return actors
    .filter(
      ({ id, sector, reach }) =>
        (sector === 'public' && reach === 'regional') || organisations.has(id),
    )
    .map(({ id }) => id);
}

function inOtherWords(
  statement: LocalText,
  uses: NonNullable<Message['uses']>,
): MessageStanding['differing'] {
  const said = new Set(wordingsOf(statement));
  return uses
    .filter(({ text }) => text !== undefined && wordingsOf(text).some((one) => !said.has(one)))
    .map(({ actor, where }) => ({ actor, where }));
}

function wordingsOf(text: LocalText): readonly string[] {
  const wordings = typeof text === 'string' ? [text] : Object.values(text);
  return wordings.map((wording) => wording.normalize('NFC').trim().replace(/\s+/g, ' '));
}
