import { setCustomElementsManifest } from '@storybook/web-components-vite';

import manifest from '../dist/custom-elements.json';
import { answerExamples } from '../stories/answers.js';
import DocsPage from './docs-page.mdx';
import { globalTypes, initialGlobals, surroundings } from './surroundings.js';
import './preview.css';
import './contact-sheet.css';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  beforeAll: answerExamples,
  decorators: [surroundings],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { page: DocsPage, toc: { headingSelector: 'h2, h3', ignoreSelector: '.surroundings *' } },
    // Storybook's own brands and widths stand in the way of ours.
    backgrounds: { disable: true },
    viewport: { disable: true },
    // The order of the process, as in the core; Storybook reads it without running this file.
    options: {
      storySort: {
        includeNames: true,
        order: [
          'Start',
          'Guidance',
          ['Look', 'All elements', 'States', 'Brands', 'Your own brand'],
          'Tokens',
          'Programme',
          ['samverk-programme', ['Docs', 'Guidance']],
          'Actors',
          'Identify',
          [
            'samverk-clusters',
            ['Docs', 'Guidance'],
            'samverk-cluster',
            ['Docs', 'Guidance'],
            'samverk-map',
            ['Docs', 'Guidance'],
          ],
          'Contact',
          'Map needs',
          ['samverk-need-form', ['Docs', 'Guidance']],
          'Plan',
          ['samverk-plan', ['Docs', 'Guidance']],
          'Assist',
          'Aggregate',
          ['samverk-needs', ['Docs', 'Guidance'], 'samverk-cross-needs', ['Docs', 'Guidance']],
          'Measures',
          ['samverk-measures', ['Docs', 'Guidance']],
          'Follow up',
          ['samverk-process', ['Docs', 'Guidance'], 'samverk-indicators', ['Docs', 'Guidance']],
          'System',
          ['samverk-actors', ['Docs', 'Guidance'], 'samverk-support-finder', ['Docs', 'Guidance']],
          'Transfer',
          ['samverk-methods', ['Docs', 'Guidance'], 'samverk-pilot', ['Docs', 'Guidance']],
          'Communicate',
          [
            'samverk-trace',
            ['Docs', 'Guidance'],
            'samverk-messages',
            ['Docs', 'Guidance'],
            'samverk-news',
            ['Docs', 'Guidance'],
          ],
          'Lead',
          ['samverk-summary', ['Docs', 'Guidance'], 'samverk-opportunities', ['Docs', 'Guidance']],
        ],
      },
    },
  },
};
