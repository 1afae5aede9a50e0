// What samverk is made of when it runs, from the lock file: with what those packages themselves need, and nothing else.
// `npm sbom --omit dev` leaves out every package that a tool needs as well (npm/cli#7909), which is most of them.

/**
 * Lists the packages that are needed at run time.
 *
 * @param {{ packages: Record<string, object> }} lock - The lock file.
 * @returns {{ place: string, name: string, version: string, licence: string, integrity: string, needs: string[] }[]} By
 * name; `place` is the folder, `needs` the references of {@link refOf}.
 */
export function runtimeParts(lock) {
  const found = new Map();
  const add = (place) => {
    if (found.has(place)) return;
    const { version, license, integrity, dependencies, optionalDependencies } =
      lock.packages[place];
    const needed = Object.keys({ ...dependencies, ...optionalDependencies })
      .map((name) => placeOf(lock, name, place))
      .filter((needs) => needs !== undefined);
    found.set(place, { place, name: nameIn(place), version, licence: license, integrity, needed });
    for (const next of needed) add(next);
  };
  const { dependencies, optionalDependencies } = lock.packages[''];
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const place = placeOf(lock, name, '');
    if (place === undefined) throw new Error(`package-lock.json: expected ${name}, got none`);
    add(place);
  }
  return [...found.values()]
    .map(({ needed, ...part }) => ({
      ...part,
      needs: needed.map((place) => refOf(found.get(place))).sort(),
    }))
    .sort((a, b) => (nameAndVersion(a) < nameAndVersion(b) ? -1 : 1));
}

/** A package and its version, as one word. */
export function refOf({ name, version }) {
  return `${name}@${version}`;
}

/**
 * Writes the parts as a bill of materials in CycloneDX. The same lock file gives the same document: no day, no number of
 * its own.
 *
 * @param {{ name: string, version: string, description: string, license: string, dependencies: object }} project -
 * What package.json holds.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(project, parts) {
  const direct = Object.keys(project.dependencies);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        ...component({ ...project, licence: project.license }),
        description: project.description,
      },
    },
    components: parts.map((part) => ({
      ...component(part),
      scope: 'required',
      hashes: [hashOf(part)],
    })),
    dependencies: [
      {
        ref: refOf(project),
        dependsOn: parts.filter(({ name }) => direct.includes(name)).map(refOf),
      },
      ...parts.map((part) => ({ ref: refOf(part), dependsOn: part.needs })),
    ],
  };
}

function component({ name, version, licence }) {
  return {
    type: 'library',
    'bom-ref': refOf({ name, version }),
    name,
    version,
    licenses: [{ license: { id: licence } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

// The lock file has `sha512-` and base64; CycloneDX has hexadecimal digits.
function hashOf({ name, integrity }) {
  const [, digits] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? [];
  if (digits === undefined) throw new Error(`${name}: expected sha512, got ${integrity}`);
  return { alg: 'SHA-512', content: Buffer.from(digits, 'base64').toString('hex') };
}

// As Node looks: in the package's own folder, then in each one above.
function placeOf(lock, name, from) {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.packages[place]) return place;
  if (from === '') return undefined;
  return placeOf(lock, name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)));
}

// With a space between, which stands before all that a name may hold.
function nameAndVersion({ name, version }) {
  return `${name} ${version}`;
}

function nameIn(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
