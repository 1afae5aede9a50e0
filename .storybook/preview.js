import { setCustomElementsManifest } from '@storybook/web-components-vite';

import manifest from '../dist/custom-elements.json';
import { globalTypes, initialGlobals, surroundings } from './surroundings.js';
import './preview.css';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  decorators: [surroundings],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // Storybook's own brands and widths stand in the way of ours.
    backgrounds: { disable: true },
    viewport: { disable: true },
    // The order of the process, as in the core; Storybook reads it without running this file.
    options: {
      storySort: {
        order: [
          'Start',
          'Guidance',
          'Tokens',
          'Programme',
          'Actors',
          'Identify',
          'Contact',
          'Map needs',
          'Plan',
          'Assist',
          'Aggregate',
          'Measures',
          'Follow up',
          'System',
          'Transfer',
          'Communicate',
          'Lead',
        ],
      },
    },
  },
};
