/** A file as samverk/0 wrote it: initiatives for clusters, one theme per need, a name for a title. */
export const samverk0 = {
  format: 'samverk/0',
  id: 'jh-2015',
  name: 'Ökad företagssamverkan',
  region: { name: 'Jämtland Härjedalen', code: '23' },
  period: { from: '2015-01-01', to: '2016-12-31' },
  languages: ['sv'],
  strengthAreas: [{ id: 'turism', name: 'Turism', focus: 'core' }],
  themes: [{ id: 'kompetens', name: 'Kompetens och rekrytering' }],
  initiatives: [
    {
      id: 'jht',
      name: 'Jämtland Härjedalen Turism',
      origin: 'existing',
      identified: '2015-02-01',
      strengthAreas: ['turism'],
      logotype: 'jht.svg',
    },
  ],
  needs: [
    {
      id: 'behov-1',
      cluster: 'jht',
      theme: 'kompetens',
      statement: 'Vi hittar inga kockar till vintern.',
      severity: 4,
      urgency: 'now',
      evidence: 'said',
    },
  ],
  checkInterval: 90,
};
