import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/needs.js';
import { flakyAddress } from '../answers.js';
import { contactSheet } from '../contact-sheet.js';
import type { SharedArgs } from '../shared.js';
import {
  elementIn,
  firstIn,
  focused,
  partIn,
  settled,
  sharedArgTypes,
  sharedArgs,
} from '../shared.js';

interface Args extends SharedArgs {
  readonly by: 'strength-area' | 'cluster';
  readonly theme: string;
}

const tag = 'samverk-needs';

const show = (args: Args) => html`
  <samverk-needs
    src=${args.src}
    by=${args.by}
    theme=${args.theme || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/samverk/needs.csv">Behoven som tabell (CSV)</a>
  </samverk-needs>
`;

const meta: Meta<Args> = {
  title: 'Aggregate/samverk-needs',
  component: tag,
  args: { ...sharedArgs, by: 'strength-area', theme: '' },
  argTypes: {
    ...sharedArgTypes,
    by: { control: 'inline-radio', options: ['strength-area', 'cluster'] },
    theme: { control: 'select', options: ['', 'kompetens', 'marknader', 'finansiering'] },
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = {
  tags: ['!autodocs'],
  render: (args, context) => contactSheet(show, args, context),
};

/** Every attribute as a control. */
export const Playground: Story = {};

/** Nothing is mapped yet: it says what will be here and what leads to it. */
export const Empty: Story = { args: { src: '/samverk/empty.json' } };

/** One need: the sentence counts, and compares nothing. */
export const One: Story = { args: { src: '/samverk/one.json' } };

/** The whole sample programme. */
export const Many: Story = {};

/** A column for each cluster initiative. */
export const ByCluster: Story = { args: { by: 'cluster' } };

/** Figures over fewer than three companies, and those that would give them away, are drawn and say so. */
export const Withheld: Story = {
  args: { src: '/samverk/withheld.json' },
  play: async ({ canvasElement, globals }) => {
    await settled(canvasElement);
    const words = globals['language'] === 'en' ? 'Under 3: too few' : 'Under 3: för få';
    await expect(partIn(canvasElement, tag, 'key')).toHaveTextContent(words, {
      normalizeWhitespace: true,
    });
  },
};

/** Published long ago: the day is said. */
export const Stale: Story = {
  args: { today: '2028-03-01' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'stale')).toHaveTextContent('2026');
  },
};

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = {
  args: { src: '/samverk/silent.json' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(partIn(canvasElement, tag, 'status')).toHaveTextContent('…'));
    await expect(elementIn(canvasElement, tag).querySelector('a')).toBeVisible();
  },
};

/** There is nothing at the address: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = {
  args: { src: '/samverk/missing.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'status')).not.toBeEmptyDOMElement();
    await expect(elementIn(canvasElement, tag).querySelector('a')).toBeVisible();
  },
};

/** A server that was too busy is asked again. */
export const TryAgain: Story = {
  loaders: [() => ({ src: flakyAddress() })],
  render: (args, { loaded }) => show({ ...args, src: String(loaded['src']) }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(partIn(canvasElement, tag, 'retry'));
    await waitFor(() => expect(partIn(canvasElement, tag, 'matrix')).toBeVisible());
  },
};

/** A figure is reached and opened with the keyboard, and closed with Escape. */
export const OpenedByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const first = firstIn(canvasElement, tag, 'button');
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    const below = focused(canvasElement, tag);
    await expect(below).not.toBe(first);
    await userEvent.keyboard('{Enter}');
    await expect(below).toHaveAttribute('aria-expanded', 'true');
    const panel = partIn(canvasElement, tag, 'panel');
    await expect(panel).toBeVisible();
    panel.querySelector('button')?.focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(below).toHaveAttribute('aria-expanded', 'false'));
    await expect(focused(canvasElement, tag)).toBe(below);
  },
};

/** The page may show a figure itself: it prevents the event's default, and no panel opens. */
export const ShownByThePage: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const onSelect = fn((event: Event) => {
      event.preventDefault();
    });
    canvasElement.addEventListener('samverk-select', onSelect, { once: true });
    await userEvent.click(firstIn(canvasElement, tag, 'button'));
    await expect(onSelect).toHaveBeenCalledOnce();
    await expect(() => partIn(canvasElement, tag, 'panel')).toThrow();
  },
};

/** The picture's figures as a table, one key away. */
export const TableOpened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const details = partIn(canvasElement, tag, 'table');
    await userEvent.click(details.querySelector('summary')!);
    await expect(details.querySelector('table')).toBeVisible();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = { args: { src: '/samverk/long-words.json' } };

/** Each theme becomes a line of named figures, and nothing scrolls sideways. */
export const Narrow: Story = {
  globals: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const { scrollWidth, clientWidth } = elementIn(canvasElement, tag);
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

export const Dark: Story = { globals: { mode: 'dark' } };

export const English: Story = { globals: { language: 'en' } };
