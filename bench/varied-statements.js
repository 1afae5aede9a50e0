// Statements for the measurements of speed: no two alike, as long as real ones, in the words that companies use.
import { labelledGroups } from '../tests/aggregate/similar/labelled-needs.js';

const where =
  'Åre Funäsdalen Strömsund Bräcke Ragunda Hammerdal Vemdalen Sveg Krokom Brunflo Lit Klövsjö'.split(
    ' ',
  );
const since = [
  'sedan i våras',
  'i flera år',
  'varje vinter',
  'varje vecka',
  'och ingen vet vem man ska fråga',
  'så vi tackar nej till kunder',
  'trots att efterfrågan finns',
];

/** So many statements, the same every time: the start of one that was said, and the end of another. */
export function variedStatements(count) {
  const said = labelledGroups.flatMap(({ sv }) => sv.map((text) => text.replace(/[.?!]/g, '')));
  let state = 20_261_124;
  const oneOf = (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 8) % list.length];
  };
  return Array.from({ length: count }, (_, index) => {
    const start = oneOf(said)
      .split(' ')
      .slice(0, 4 + (index % 5));
    const end = oneOf(said).split(' ').slice(-4);
    return `${start.join(' ')} i ${oneOf(where)} ${oneOf(since)}, ${end.join(' ')}.`;
  });
}
