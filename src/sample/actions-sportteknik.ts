import type { Programme } from '../programme/programme.js';

/** The action plan of Sports technology in Östersund. */
export const actionsSportteknik: Programme['actions'] = [
  {
    id: 'a-sportteknik-01',
    cluster: 'sportteknik',
    title: { sv: 'Testgrupp med tio åkare', en: 'Test group of ten skiers' },
    needs: ['n-sportteknik-01'],
    owner: { collection: 'actors', id: 'strc' },
    status: 'proposed',
    since: { proposed: '2026-10-20' },
    notes: 'Exempeldata.',
  },
];
