import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { settled } from '../shared.js';
import { allElements } from './all-elements.js';

const meta: Meta = {
  title: 'Guidance/All elements',
  tags: ['!autodocs'],
  render: () => allElements(),
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj;

/** The toolbar's mode, language, width and brand change all of them. */
export const SideBySide: Story = {};

/** As an employee of a region reads them on a phone. */
export const OnAPhone: Story = { globals: { width: 'narrow', brand: 'region' } };
