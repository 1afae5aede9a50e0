import { expect } from 'chai';

import type { Edit, Programme } from '../../src/index.js';
import {
  edit,
  EditError,
  publishProgramme,
  readProgramme,
  writeProgramme,
} from '../../src/index.js';
import {
  action,
  area,
  cluster,
  group,
  measure,
  need,
  person,
  programmeOf,
  theme,
  today,
} from '../examples/small.js';

const programme = programmeOf({
  strengthAreas: [area('tourism')],
  themes: [theme('skills'), theme('capital')],
  people: [person('anna'), person('bo')],
  clusters: [cluster('a'), cluster('b')],
  needs: [need('n'), need('o', { cluster: 'b' })],
  needGroups: [group('g', ['n', 'o'])],
  actions: [action('x', { needs: ['n'] }), action('y', { after: ['x'] })],
  measures: [measure('m', { needGroups: ['g'] })],
  settings: { silent: [], hoursPerQuarter: [{ person: 'bo', hours: 40 }] },
});

/** What was wrong with edits that can't be made. */
function faults(edits: readonly unknown[], of: Programme = programme): string[] {
  try {
    edit(of, edits as Edit[]);
  } catch (error) {
    expect(error).to.be.instanceOf(EditError);
    return (error as EditError).issues.map(
      ({ code, path, received }) => `${code} ${path.join('.')} ${received ?? ''}`,
    );
  }
  return [];
}

describe('edit', () => {
  it('patches fields of one entity and shares everything else', () => {
    const next = edit(programme, [{ patch: 'needs', id: 'n', fields: { severity: 2 } }]);
    expect(next.needs[0]).to.deep.equal({ ...programme.needs[0], severity: 2 });
    expect(next.needs[0]?.themes).to.equal(programme.needs[0]?.themes);
    expect(next.needs[1]).to.equal(programme.needs[1]);
    const { needs: _, ...rest } = next;
    for (const [name, value] of Object.entries(rest)) {
      expect(value, name).to.equal(programme[name as keyof Programme]);
    }
  });

  it('removes a field that is given as undefined', () => {
    const next = edit(programme, [{ patch: 'needs', id: 'n', fields: { companies: undefined } }]);
    expect(next.needs[0]).to.not.have.property('companies');
  });

  it('keeps fields that it does not know', () => {
    const before = programmeOf({ themes: [{ ...theme('t'), colour: 'red' } as never] });
    const next = edit(before, [{ patch: 'themes', id: 't', fields: { name: 'New' } }]);
    expect(next.themes[0]).to.deep.equal({ id: 't', name: 'New', colour: 'red' });
  });

  it('puts a new entity last, and one that is there where it stands', () => {
    const next = edit(programme, [
      { put: 'clusters', entity: cluster('c') },
      { put: 'clusters', entity: cluster('a', { name: 'Renamed' }) },
    ]);
    expect(next.clusters.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(next.clusters[0]?.name).to.equal('Renamed');
  });

  it('copies what it is given', () => {
    const entity = { ...theme('t'), name: { sv: 'Före' } };
    const next = edit(programme, [{ put: 'themes', entity }]);
    entity.name.sv = 'Efter';
    expect(next.themes[2]?.name).to.deep.equal({ sv: 'Före' });
  });

  it('lets an edit stand on a later one of the same list', () => {
    const next = edit(programme, [
      { put: 'needs', entity: need('p', { cluster: 'c' }) },
      { put: 'clusters', entity: cluster('c') },
    ]);
    expect(next.needs[2]?.cluster).to.equal('c');
  });

  it('removes an entity together with what refers to it', () => {
    const next = edit(programme, [
      { remove: 'needs', id: 'o' },
      { patch: 'needGroups', id: 'g', fields: { needs: ['n'] } },
    ]);
    expect(next.needs.map(({ id }) => id)).to.deep.equal(['n']);
  });

  it('finds by its id what stands after something that was removed', () => {
    const next = edit(programme, [{ remove: 'actions', id: 'y' }]);
    const added = edit(next, [{ put: 'actions', entity: action('z') }]);
    const last = edit(added, [{ patch: 'actions', id: 'z', fields: { status: 'done' } }]);
    expect(last.actions.map(({ id, status }) => `${id} ${status}`)).to.deep.equal([
      'x planned',
      'z done',
    ]);
  });

  it('keeps two futures of one programme apart', () => {
    const first = edit(programme, [{ put: 'themes', entity: theme('p') }]);
    const second = edit(programme, [
      { put: 'themes', entity: theme('q') },
      { put: 'themes', entity: theme('p', { name: 'Another' }) },
    ]);
    expect(
      edit(first, [{ patch: 'themes', id: 'p', fields: { gap: 'capital' } }]).themes[2],
    ).to.deep.equal({ id: 'p', name: 'Theme p', gap: 'capital' });
    const third = edit(programme, [{ put: 'themes', entity: theme('r') }]);
    expect(third.themes[2]?.id).to.equal('r');
    for (const id of ['q', 'r']) {
      expect(faults([{ patch: 'themes', id, fields: {} }], first)).to.deep.equal([
        `unknown-reference edits.0.id "${id}"`,
      ]);
    }
    expect(second.themes.map(({ id }) => id)).to.deep.equal(['skills', 'capital', 'q', 'p']);
  });

  it('does not ask what an entity refers to that goes', () => {
    const next = edit(programme, [
      { patch: 'actions', id: 'y', fields: { after: ['nothing'] } },
      { remove: 'actions', id: 'y' },
    ]);
    expect(next.actions.map(({ id }) => id)).to.deep.equal(['x']);
  });

  it('leaves alone what was wrong before in fields that it does not touch', () => {
    const broken = programmeOf({ themes: [theme('skills')], needs: [need('n')] });
    const next = edit(broken, [{ patch: 'needs', id: 'n', fields: { severity: 1 } }]);
    expect(next.needs[0]).to.include({ cluster: 'a', severity: 1 });
  });

  it('takes edits in order: what is removed and put again stands last', () => {
    const next = edit(programme, [
      { remove: 'needs', id: 'n' },
      { put: 'needs', entity: need('n') },
    ]);
    expect(next.needs.map(({ id }) => id)).to.deep.equal(['o', 'n']);
  });

  it('sets the programme’s own fields, and removes one given as undefined', () => {
    const next = edit(programme, [{ set: { title: 'New', vision: 'Far' } }]);
    expect([next.title, next.vision]).to.deep.equal(['New', 'Far']);
    const back = edit(next, [{ set: { vision: undefined, title: 'Programme' } }]);
    expect(back).to.deep.equal(programme);
    expect(back.needs).to.equal(programme.needs);
  });

  it('gives the programme itself when nothing changes', () => {
    expect(edit(programme, [])).to.equal(programme);
    expect(edit(programme, [{ patch: 'needs', id: 'n', fields: { severity: 5 } }])).to.equal(
      programme,
    );
    expect(edit(programme, [{ put: 'themes', entity: theme('skills') }])).to.equal(programme);
    expect(edit(programme, [{ set: { title: 'Programme' } }])).to.equal(programme);
    const there = { put: 'themes' as const, entity: theme('t') };
    expect(edit(programme, [there, { remove: 'themes', id: 't' }])).to.equal(programme);
  });

  it('gives what reads back as it is', () => {
    const next = edit(programme, [
      { put: 'clusters', entity: cluster('c') },
      { patch: 'needs', id: 'n', fields: { cluster: 'c', quote: undefined } },
      { set: { period: { from: '2026-01-01', to: '2026-12-31' } } },
    ]);
    const read = readProgramme(JSON.parse(writeProgramme(next)));
    expect(read.ok && read.programme).to.deep.equal(next);
  });
});

describe('edit, of what can’t be done', () => {
  it('changes nothing, and lists all that is wrong', () => {
    const copy = structuredClone(programme);
    const found = faults([
      { patch: 'needs', id: 'n', fields: { severity: 9, statement: 3 } },
      { patch: 'needs', id: 'nobody', fields: {} },
      { put: 'themes', entity: { id: 't' } },
    ]);
    expect(found).to.deep.equal([
      'wrong-type edits.0.fields.statement 3',
      'wrong-value edits.0.fields.severity 9',
      'unknown-reference edits.1.id "nobody"',
      'missing edits.2.entity.name nothing',
    ]);
    expect(programme).to.deep.equal(copy);
  });

  it('says in words what was expected, what came and where', () => {
    expect(() => edit(programme, [{ patch: 'needs', id: 'n', fields: { severity: 9 as 5 } }]))
      .to.throw(EditError, 'edits[0].fields.severity: expected one of 1, 2, 3, 4, 5, got 9.')
      .with.property('code', 'invalid-edit');
  });

  it('refuses to remove a field that must be there', () => {
    expect(faults([{ patch: 'needs', id: 'n', fields: { themes: undefined } }])).to.deep.equal([
      'missing edits.0.fields.themes nothing',
    ]);
    expect(faults([{ set: { title: undefined } }])).to.deep.equal([
      'missing edits.0.set.title nothing',
    ]);
  });

  it('refuses a reference to nothing', () => {
    expect(
      faults([
        { patch: 'needs', id: 'n', fields: { cluster: 'nowhere' } },
        { put: 'needs', entity: need('p', { themes: ['skills', 'gone'] }) },
        { set: { settings: { hoursPerQuarter: [{ person: 'nobody', hours: 1 }] } } },
      ]),
    ).to.deep.equal([
      'unknown-reference edits.2.set.settings.hoursPerQuarter.0.person "nobody"',
      'unknown-reference edits.0.fields.cluster "nowhere"',
      'unknown-reference edits.1.entity.themes.1 "gone"',
    ]);
  });

  it('says what still refers to what is removed, in the whole programme', () => {
    expect(
      faults([
        { remove: 'needs', id: 'n' },
        { remove: 'people', id: 'bo' },
      ]),
    ).to.have.members([
      'still-referred-to edits.1 settings.hoursPerQuarter[0].person',
      'still-referred-to edits.0 needGroups[0].needs[0]',
      'still-referred-to edits.0 actions[0].needs[0]',
    ]);
  });

  it('says so too of a reference that the same edits make', () => {
    expect(
      faults([
        { remove: 'themes', id: 'capital' },
        { patch: 'needs', id: 'n', fields: { themes: ['capital'] } },
      ]),
    ).to.deep.equal(['still-referred-to edits.0 needs[0].themes[0]']);
  });

  it('refuses a circle, and lets a way that only meets itself be', () => {
    expect(faults([{ patch: 'actions', id: 'x', fields: { after: ['y'] } }])).to.have.length(1);
    expect(faults([{ patch: 'actions', id: 'x', fields: { after: ['x'] } }])).to.deep.equal([
      'circular-reference edits.0.fields.after.0 actions[0]',
    ]);
    const edits = [{ put: 'actions', entity: action('z', { after: ['x', 'y'] }) }];
    expect(faults(edits)).to.deep.equal([]);
  });

  it('refuses another id, an unknown collection and what is no edit', () => {
    expect(
      faults([
        { patch: 'needs', id: 'n', fields: { id: 'm' } },
        { put: 'wishes', entity: { id: 'w' } },
        { put: '__proto__', entity: { id: 'w' } },
        { remove: 'needs', put: 'needs', id: 'n' },
        { set: { format: 'samverk/2' } },
        { set: { needs: [] } },
        null,
        'remove',
        { patch: 'needs', id: 'n', fields: null },
      ]).map((fault) => fault.split(' ').slice(0, 2).join(' ')),
    ).to.deep.equal([
      'wrong-value edits.0.fields.id',
      'wrong-value edits.1.put',
      'wrong-value edits.2.put',
      'wrong-value edits.3',
      'wrong-value edits.4.set',
      'wrong-value edits.5.set',
      'wrong-value edits.6',
      'wrong-value edits.7',
      'wrong-type edits.8.fields',
    ]);
  });

  it('lists at most a hundred issues, and counts the rest', () => {
    const edits = Array.from({ length: 130 }, () => ({ remove: 'needs' as const, id: 'gone' }));
    try {
      edit(programme, edits);
      expect.fail('the edits were made');
    } catch (error) {
      expect(error).to.have.property('name', 'EditError');
      expect((error as EditError).issues).to.have.length(100);
      expect((error as EditError).more).to.equal(30);
    }
  });

  it('refuses to edit what was published', () => {
    const published = publishProgramme(programme, { today });
    expect(faults([{ set: { title: 'New' } }], published)).to.deep.equal([
      'not-editable  what was published of it',
    ]);
  });

  it('keeps names of the language from doing anything', () => {
    const fields = JSON.parse('{ "__proto__": { "severity": 1 }, "constructor": "x" }') as object;
    const next = edit(programme, [{ patch: 'themes', id: 'skills', fields }]);
    expect(Object.getPrototypeOf(next.themes[0])).to.equal(Object.prototype);
    expect(Object.keys(next.themes[0] ?? {})).to.deep.equal(['id', 'name', 'constructor']);
  });
});
