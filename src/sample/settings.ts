import type { Programme } from '../programme/programme.js';

/** The office’s own settings. */
export const settings: NonNullable<Programme['settings']> = {
  contactWithinDays: 30,
  contactEveryDays: 90,
  checkInEveryDays: { action: 60, measure: 90, cluster: 180 },
  smallestPublishedCount: 3,
  postponed: [
    {
      finding: 'no-vision',
      subject: { collection: 'clusters', id: 'sportteknik' },
      until: '2027-02-01',
      why: 'Visionen tas fram på klustrets egen dag i januari.',
      to: 'p-sport',
    },
  ],
  retention: [
    {
      collection: 'people',
      rule: { deleteAfterMonths: 24 },
      reference: 'Dokumenthanteringsplan, regional utveckling',
    },
    {
      collection: 'contacts',
      rule: { deleteAfterMonths: 60 },
      reference: 'Dokumenthanteringsplan, regional utveckling',
    },
    {
      collection: 'measures',
      rule: 'keep',
      reference: 'Dokumenthanteringsplan, regional utveckling',
    },
    {
      collection: 'mandates',
      rule: 'keep',
      reference: 'Dokumenthanteringsplan, regional utveckling',
    },
  ],
  hoursPerQuarter: [
    { person: 'p-chef', hours: 60 },
    { person: 'p-turism', hours: 140 },
    { person: 'p-industri', hours: 160 },
    { person: 'p-sport', hours: 140 },
    { person: 'p-mat', hours: 120 },
  ],
};
