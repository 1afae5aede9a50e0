import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from 'lit';

import { faintTexts } from '../contrast.js';
import type { Surroundings } from '../page.js';
import { brands, page } from '../page.js';
import { settled } from '../shared.js';
import { allElements } from './all-elements.js';

const inAllBrands = (globals: object, mode: string) => html`
  <div class="sheet">
    ${Object.entries(brands).map(
      ([brand, name]) => html`
        <figure>
          <figcaption lang="en">${name}</figcaption>
          ${page({ ...(globals as Surroundings), brand, mode }, allElements())}
        </figure>
      `,
    )}
  </div>
`;

const meta: Meta = {
  title: 'Guidance/Brands',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(faintTexts(canvasElement)).toEqual([]);
  },
};

export default meta;

type Story = StoryObj;

/** All elements on the sites that they are guests on. */
export const Light: Story = { render: (_, { globals }) => inAllBrands(globals, 'light') };

/** The same sites by night. */
export const Dark: Story = { render: (_, { globals }) => inAllBrands(globals, 'dark') };
