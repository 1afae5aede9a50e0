import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/cluster.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly cluster: string;
}

const tag = 'samverk-cluster';

const show = (args: Args) => html`
  <samverk-cluster
    src=${args.src}
    cluster=${args.cluster || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/kluster/jht">Turismens klusterinitiativ</a>
  </samverk-cluster>
`;

const frame = frameOf(tag, show, '[part~="section"]');

const meta: Meta<Args> = {
  title: 'Identify/samverk-cluster',
  component: tag,
  args: { ...sharedArgs, cluster: '', 'link-pattern': '/insatser/{id}' },
  argTypes: {
    ...sharedArgTypes,
    cluster: {
      control: 'select',
      options: ['', 'jht', 'zgroup', 'vinter', 'mat', 'guider', 'hastturism'],
    },
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

/** One initiative with one need that nobody answers yet. */
export const One: Story = frame.one;

/** Without `cluster` the visitor chooses, and the first is shown. */
export const Many: Story = {};

/** One that tries a way of working that another masters. */
export const TriesAWayOfWorking: Story = { args: { cluster: 'vinter' } };

/** One that has ended says when, why, and what it is part of now. */
export const Ended: Story = { args: { cluster: 'hastturism' } };

/** One that has declined says so. */
export const Declined: Story = { args: { cluster: 'guider' } };

/** What the page asks for is not there: it says so, and lets the visitor choose. */
export const Unknown: Story = { args: { cluster: 'finns-inte' } };

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

/** Another initiative chosen from the list. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.selectOptions(firstIn(canvasElement, tag, 'select'), 'zgroup');
    await waitFor(() => expect(textsOf(canvasElement, tag, 'title')[0]).toBe('IUC Z-Group'));
  },
};

/** An action in the plan opens under its bar. */
export const ActionOpened: Story = {
  args: { cluster: 'jht' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, '.detail')).toHaveLength(0);
    await userEvent.click(partIn(canvasElement, tag, 'bar'));
    await waitFor(() => expect(firstIn(canvasElement, tag, '.detail')).toBeVisible());
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Said, done and result under one another; nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
