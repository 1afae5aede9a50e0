import type { Programme } from '../programme/programme.js';
import { actions } from './actions.js';
import { actors } from './actors.js';
import { adoptions } from './adoptions.js';
import { assessments } from './assessments.js';
import { checkIns } from './check-ins.js';
import { clusters } from './clusters.js';
import { contacts } from './contacts.js';
import { definitions } from './definitions.js';
import { goals } from './goals.js';
import { indicators } from './indicators.js';
import { mandates } from './mandates.js';
import { measurements } from './measurements.js';
import { measures } from './measures.js';
import { meetings } from './meetings.js';
import { messages } from './messages.js';
import { methods } from './methods.js';
import { needGroups } from './need-groups.js';
import { needs } from './needs.js';
import { opportunities } from './opportunities.js';
import { people } from './people.js';
import { pilots } from './pilots.js';
import { publications } from './publications.js';
import { services } from './services.js';
import { settings } from './settings.js';
import { strengthAreas } from './strength-areas.js';
import { supports } from './supports.js';
import { themes } from './themes.js';

export type { MunicipalityShapes } from './municipality-shapes.js';
export { municipalityShapes } from './municipality-shapes.js';

/** The day that the sample is told from: its today. */
export const sampleDay = '2026-11-24';

/**
 * Jämtland Härjedalen as an example. Regional facts have their source in `links`, `source` or `notes`; needs,
 * judgements, days and most figures are made up and say so. Nobody in it is a real person.
 */
export const sample: Programme = {
  format: 'samverk/1',
  id: 'jamtland-harjedalen',
  title: {
    sv: 'Ökad företagssamverkan i Jämtland Härjedalen (exempeldata)',
    en: 'Companies working together in Jämtland Härjedalen (example data)',
  },
  region: {
    name: { sv: 'Jämtland Härjedalen', en: 'Jämtland Härjedalen' },
    code: '23',
    municipalities: [
      { code: '2326', name: { sv: 'Berg', en: 'Berg' } },
      { code: '2305', name: { sv: 'Bräcke', en: 'Bräcke' } },
      { code: '2361', name: { sv: 'Härjedalen', en: 'Härjedalen' } },
      { code: '2309', name: { sv: 'Krokom', en: 'Krokom' } },
      { code: '2303', name: { sv: 'Ragunda', en: 'Ragunda' } },
      { code: '2313', name: { sv: 'Strömsund', en: 'Strömsund' } },
      { code: '2321', name: { sv: 'Åre', en: 'Åre' } },
      { code: '2380', name: { sv: 'Östersund', en: 'Östersund' } },
    ],
  },
  period: { from: '2024-09-01', to: '2027-12-31' },
  languages: ['sv', 'en'],
  vision: {
    sv: 'Den som driver företag i Jämtland Härjedalen ska veta vem som kan hjälpa till, få stöd som utgår från det egna behovet och kunna växa tillsammans med andra.',
    en: 'Anyone who runs a company in Jämtland Härjedalen should know who can help, get support that starts from what they need, and be able to grow together with others.',
  },
  settings,
  strengthAreas,
  themes,
  actors,
  services,
  people,
  clusters,
  contacts,
  assessments,
  needs,
  needGroups,
  goals,
  actions,
  supports,
  measures,
  definitions,
  indicators,
  measurements,
  checkIns,
  methods,
  adoptions,
  pilots,
  mandates,
  messages,
  publications,
  opportunities,
  meetings,
};
