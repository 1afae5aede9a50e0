import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/clusters.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly 'strength-area': string;
}

const tag = 'samverk-clusters';

const show = (args: Args) => html`
  <samverk-clusters
    src=${args.src}
    strength-area=${args['strength-area'] || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/kluster">Alla klusterinitiativ</a>
  </samverk-clusters>
`;

const frame = frameOf(tag, show, '[part~="filter"]');

const meta: Meta<Args> = {
  title: 'Identify/samverk-clusters',
  component: tag,
  args: { ...sharedArgs, 'strength-area': '', 'link-pattern': '/kluster/{id}' },
  argTypes: {
    ...sharedArgTypes,
    'strength-area': { control: 'select', options: ['', 'turism', 'vintersport', 'it'] },
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = frame.contactSheet;

/** Every attribute as a control. */
export const Playground: Story = {};

/** No initiative has been found yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** One initiative needs no filter. */
export const One: Story = {
  args: { src: '/samverk/one.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, 'input')).toHaveLength(0);
  },
};

/** The whole sample programme: strength areas without an initiative are there too. */
export const Many: Story = {};

/** One strength area, on that area's own page. */
export const OneStrengthArea: Story = { args: { 'strength-area': 'turism' } };

/** Numbers of companies under three are left out. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** What is typed leaves the initiatives that fit, and the line beside it counts them. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const search = firstIn(canvasElement, tag, 'input');
    await userEvent.type(search, 'peak');
    // Peak Innovation stands in each of its strength areas.
    await waitFor(() => expect(textsOf(canvasElement, tag, 'cluster')).toHaveLength(2));
    for (const found of textsOf(canvasElement, tag, 'cluster')) {
      await expect(found).toContain('Peak Innovation');
    }
  },
};

/** Nothing fits: it says what to try. */
export const NothingFits: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.type(firstIn(canvasElement, tag, 'input'), 'rymdfart');
    await waitFor(() => expect(textsOf(canvasElement, tag, 'cluster')).toHaveLength(0));
  },
};

/** One strength area chosen from the list. */
export const AreaChosen: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.selectOptions(firstIn(canvasElement, tag, 'select'), 'mathantverk');
    await waitFor(() => expect(textsOf(canvasElement, tag, 'area')).toHaveLength(1));
  },
};

/** An initiative opened with the keyboard; its link tells the page first. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const summary = partIn(canvasElement, tag, 'cluster').querySelector('summary')!;
    summary.focus();
    // A browser makes a key on a summary a click; the imitated keyboard does not.
    summary.click();
    const link = firstIn(canvasElement, tag, 'details[open] p:last-child a');
    const onSelect = fn();
    canvasElement.addEventListener('samverk-select', onSelect, { once: true });
    await userEvent.click(link);
    await expect(onSelect).toHaveBeenCalledOnce();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
