import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';

import { settled } from '../shared.js';
import { declarationsIn, ownBrand, startingBrand } from './own-brand.js';

const meta: Meta = {
  title: 'Guidance/Your own brand',
  tags: ['!autodocs'],
  render: ownBrand,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj;

/** What is pasted is put on the preview, and on nothing else. */
export const Paste: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const field = canvasElement.querySelector('textarea')!;
    const preview = canvasElement.querySelector<HTMLElement>('.preview')!;
    await waitFor(() => expect(preview.style.color).toBe('rgb(42, 33, 26)'));
    await fireEvent.input(field, {
      target: { value: ':root { --samverk-accent: #f2c14e; color: #000; background-color: #fff }' },
    });
    await expect(preview.style.getPropertyValue('--samverk-accent')).toBe('#f2c14e');
    await expect(canvasElement.querySelector('[role="status"]')).toHaveTextContent(
      'choose a stronger one',
    );
    await fireEvent.input(field, { target: { value: startingBrand } });
  },
};

/** What is no brand is passed over. */
export const PassesOverTheRest: Story = {
  play: async () => {
    await expect(
      declarationsIn('position: fixed; --samverk-accent: red; behavior: url(x)'),
    ).toEqual([['--samverk-accent', 'red']]);
  },
};
