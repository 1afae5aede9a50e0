// The region's own words on the demonstration's page.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML. */
export function escape(text) {
  return String(text).replace(/[&<>"']/g, (character) => escapes[character]);
}

/** A text of the programme in a language. */
export function inLanguage(text, language) {
  return typeof text === 'string' ? text : (text?.[language] ?? text?.sv ?? '');
}

/** How many initiatives go on, and how many of them have come so far. */
export function countStages({ clusters, published }, order) {
  const going = new Set(clusters.flatMap(({ ended, id }) => (ended ? [] : [id])));
  const reached = published.stages.filter(({ cluster }) => going.has(cluster));
  return order.map(
    (_, index) => reached.filter(({ stage }) => order.indexOf(stage) >= index).length,
  );
}

/** All texts of the page. */
export function textsFor(programme, language) {
  const [total, , mapped] = countStages(programme, [
    'identified',
    'contacted',
    'mapped',
    'planned',
    'ongoing',
    'followed-up',
  ]);
  return language === 'sv'
    ? {
        site: 'Region Jämtland Härjedalen',
        example: 'exempeldata',
        skip: 'Till innehållet',
        menu: 'Sidans delar',
        title: 'Företagen har berättat vad de behöver. Så här går det.',
        lead: `${mapped} av ${total} klusterinitiativ har kartlagt sina behov tillsammans med regionen. Här följer du varje behov, från det som sades till det som blev gjort.`,
        links: [
          { href: '#behov', label: 'Behoven' },
          { href: '#gemensamt', label: 'Det här görs' },
          { href: '#initiativ', label: 'Klusterinitiativen' },
        ],
        other: { href: '/en/', lang: 'en', label: 'English' },
        aboutHeading: 'Om sidan',
        about:
          'Sidan är en demonstration av samverk. Den bygger på rapporten Ökad företagssamverkan från 2014 och på öppna uppgifter om länet. Citat, bedömningar, datum och de flesta siffror är påhittade exempel, och inga personer förekommer.',
        data: 'Samma uppgifter som öppna data (JSON)',
        footer: 'En demonstration. Inte regionens egen webbplats.',
      }
    : {
        site: 'Region Jämtland Härjedalen',
        example: 'example data',
        skip: 'To the content',
        menu: 'Parts of this page',
        title: 'Companies have told us what they need. This is how it is going.',
        lead: `${mapped} of ${total} cluster initiatives have mapped their needs together with the region. Here you can follow each need, from what was said to what was done.`,
        links: [
          { href: '#behov', label: 'The needs' },
          { href: '#gemensamt', label: 'What is done' },
          { href: '#initiativ', label: 'The cluster initiatives' },
        ],
        other: { href: '/', lang: 'sv', label: 'Svenska' },
        aboutHeading: 'About this page',
        about:
          'This page is a demonstration of samverk. It builds on the 2014 report Ökad företagssamverkan and on open facts about the county. Quotes, judgements, days and most figures are invented examples, and no persons appear.',
        data: 'The same figures as open data (JSON)',
        footer: 'A demonstration. Not the region’s own site.',
      };
}
