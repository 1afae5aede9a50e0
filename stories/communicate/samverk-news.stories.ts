import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/news.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, settled, sharedArgTypes, sharedArgs } from '../shared.js';

interface Args extends SharedArgs {
  readonly limit: number;
  readonly cluster: string;
}

const tag = 'samverk-news';

const show = (args: Args) => html`
  <samverk-news
    src=${args.src}
    limit=${args.limit}
    cluster=${args.cluster || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/nyheter">Nyheter från programmet</a>
  </samverk-news>
`;

const frame = frameOf(tag, show, '[part~="event"]');

const meta: Meta<Args> = {
  title: 'Communicate/samverk-news',
  component: tag,
  args: { ...sharedArgs, limit: 5, cluster: '' },
  argTypes: {
    ...sharedArgTypes,
    cluster: { control: 'select', options: ['', 'jht', 'peak', 'zgroup'] },
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

/** Nothing has happened to this initiative yet: it says what will be here. */
export const Empty: Story = { ...frame.empty, args: { ...frame.empty.args, cluster: 'peak' } };

/** One initiative with one need: little has happened, and that long ago. */
export const One: Story = frame.one;

/** The five latest of the sample. */
export const Many: Story = {};

/** What is over too few companies to publish is not told. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** On an initiative's own page. */
export const OfOneCluster: Story = { args: { cluster: 'zgroup' } };

/** The rest is one key away. */
export const AllShown: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, 'summary'));
    await expect(allIn(canvasElement, tag, 'details [part~="event"]')[0]).toBeVisible();
  },
};

/** With `link-pattern` the names are links; the page hears `samverk-select` first. */
export const Linked: Story = {
  args: { 'link-pattern': '#{id}' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const onSelect = fn((event: Event) => {
      event.preventDefault();
    });
    canvasElement.addEventListener('samverk-select', onSelect, { once: true });
    await userEvent.click(firstIn(canvasElement, tag, '[part~="event"] a'));
    await expect(onSelect).toHaveBeenCalledOnce();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
