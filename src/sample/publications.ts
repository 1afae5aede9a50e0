import type { Programme } from '../programme/programme.js';

/** What was published and when. */
export const publications: Programme['publications'] = [
  {
    id: 'pub-2026-06',
    day: '2026-06-18',
    audience: 'public',
    where: 'regionjh.se/foretagssamverkan',
    digest: 'sha256-3b1f0c7a92de4486b5a1e07f6c2d98430e7b55a1c94f2d60873ab9e4cd15f208',
    notes: 'Exempeldata.',
  },
  {
    id: 'pub-2026-10',
    day: '2026-10-20',
    audience: 'public',
    where: 'regionjh.se/foretagssamverkan',
    digest: 'sha256-a84e6d2207c95b13f0e6b7d49812ca5f3d60e9b81a7f42c5d09e36fb71c8240d',
    notes: 'Exempeldata.',
  },
];
