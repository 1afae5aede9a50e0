// Statements for the measurements of speed: no two alike, in the words that companies use.
import { labelledGroups } from '../tests/aggregate/similar/labelled-needs.js';

const who =
  'stugbyn verkstaden bageriet hotellet skidanläggningen åkeriet snickeriet mejeriet campingen restaurangen'.split(
    ' ',
  );
const where =
  'Åre Funäsdalen Strömsund Bräcke Ragunda Hammerdal Vemdalen Sveg Krokom Brunflo Lit Klövsjö'.split(
    ' ',
  );
const since = [
  'sedan i våras',
  'i flera år',
  'varje vinter',
  'sedan pandemin',
  'varje vecka',
  'sedan ägaren slutade',
];
const then = [
  'så vi tackar nej till kunder',
  'och det kostar oss en anställd',
  'men ingen vet vem man ska fråga',
  'fast grannkommunen har löst det',
  'och nu funderar vi på att flytta',
  'så halva dagen går åt till annat',
  'trots att efterfrågan finns',
  'och då får personalen stå ut',
];

/** So many statements, the same every time. */
export function variedStatements(count) {
  const said = labelledGroups.flatMap(({ sv }) => sv);
  let state = 20_261_124;
  const oneOf = (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 8) % list.length];
  };
  return Array.from({ length: count }, (_, index) => {
    const words = oneOf(said).replace(/[.?!]/g, '').split(' ');
    const others = oneOf(said).replace(/[.?!]/g, '').split(' ');
    const start = words.slice(0, 3 + (index % 6)).join(' ');
    const end = others.slice(Math.max(0, others.length - 4)).join(' ');
    return `${start} på ${oneOf(who)} i ${oneOf(where)} ${oneOf(since)}, ${end}, ${oneOf(then)}.`;
  });
}
