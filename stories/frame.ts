import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { flakyAddress } from './answers.js';
import { contactSheet } from './contact-sheet.js';
import type { SharedArgs } from './shared.js';
import { allIn, elementIn, partIn, settled } from './shared.js';

/** The states that every element has, as stories. */
export interface Frame<Args extends SharedArgs> {
  readonly contactSheet: StoryObj<Args>;
  readonly empty: StoryObj<Args>;
  readonly one: StoryObj<Args>;
  readonly withheld: StoryObj<Args>;
  readonly stale: StoryObj<Args>;
  readonly loading: StoryObj<Args>;
  readonly failed: StoryObj<Args>;
  readonly tryAgain: StoryObj<Args>;
  readonly longWords: StoryObj<Args>;
  readonly narrow: StoryObj<Args>;
  readonly dark: StoryObj<Args>;
  readonly english: StoryObj<Args>;
}

type At<Args> = Partial<Args>;

/**
 * The states of an element that are the same for all.
 *
 * @param show - Draws the element with its arguments, a link as its fallback.
 * @param shown - What is in its shadow root once it has its programme, by a selector.
 * @param changes - What its contact sheet needs beside, by the picture's name.
 */
export function frameOf<Args extends SharedArgs>(
  tag: string,
  show: (args: Args) => TemplateResult,
  shown: string,
  changes: Readonly<Record<string, Partial<Args>>> = {},
): Frame<Args> {
  const at = (src: string): At<Args> => ({ src }) as At<Args>;
  const isEmpty = async (canvas: HTMLElement): Promise<void> => {
    await expect(partIn(canvas, tag, 'status')).not.toBeEmptyDOMElement();
    await expect(elementIn(canvas, tag).querySelector('a')).toBeVisible();
  };
  return {
    contactSheet: {
      tags: ['!autodocs'],
      render: (args, context) => contactSheet(show, args, context, changes),
    },
    empty: {
      args: at('/samverk/empty.json'),
      play: async ({ canvasElement }) => {
        await settled(canvasElement);
        await isEmpty(canvasElement);
      },
    },
    one: { args: at('/samverk/one.json') },
    withheld: { args: at('/samverk/withheld.json') },
    stale: {
      args: { today: '2028-03-01' } as At<Args>,
      play: async ({ canvasElement }) => {
        await settled(canvasElement);
        await expect(partIn(canvasElement, tag, 'stale')).toHaveTextContent('2026');
      },
    },
    loading: {
      args: at('/samverk/silent.json'),
      play: async ({ canvasElement }) => {
        await waitFor(() => expect(partIn(canvasElement, tag, 'status')).toHaveTextContent('…'));
        await expect(elementIn(canvasElement, tag).querySelector('a')).toBeVisible();
      },
    },
    failed: {
      args: at('/samverk/login.json'),
      play: async ({ canvasElement }) => {
        await settled(canvasElement);
        await isEmpty(canvasElement);
      },
    },
    tryAgain: {
      loaders: [() => ({ src: flakyAddress() })],
      render: (args, { loaded }) => show({ ...args, src: String(loaded['src']) }),
      play: async ({ canvasElement }) => {
        await settled(canvasElement);
        await userEvent.click(partIn(canvasElement, tag, 'retry'));
        await waitFor(() => expect(allIn(canvasElement, tag, shown)[0]).toBeVisible());
      },
    },
    longWords: { args: at('/samverk/long-words.json') },
    narrow: {
      globals: { width: 'narrow' },
      play: async ({ canvasElement }) => {
        await settled(canvasElement);
        const { scrollWidth, clientWidth } = elementIn(canvasElement, tag);
        await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    dark: { globals: { mode: 'dark' } },
    english: { globals: { language: 'en' } },
  };
}
