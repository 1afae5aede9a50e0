import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/measures.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly cluster: string;
  readonly 'strength-area': string;
  readonly theme: string;
  readonly measure: string;
  readonly limit: number;
}

const tag = 'samverk-measures';

const show = (args: Args) => html`
  <samverk-measures
    src=${args.src}
    cluster=${args.cluster || nothing}
    strength-area=${args['strength-area'] || nothing}
    theme=${args.theme || nothing}
    measure=${args.measure || nothing}
    limit=${args.limit}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/insatser">Alla insatser</a>
  </samverk-measures>
`;

const shared = { src: '/samverk/one-shared.json' };
const frame = frameOf(tag, show, '[part~="measure"]', { One: shared });

const meta: Meta<Args> = {
  title: 'Measures/samverk-measures',
  component: tag,
  args: {
    ...sharedArgs,
    cluster: '',
    'strength-area': '',
    theme: '',
    measure: '',
    limit: 10,
    'link-pattern': '/insatser/{id}',
  },
  argTypes: {
    ...sharedArgTypes,
    cluster: { control: 'select', options: ['', 'jht', 'peak', 'zgroup'] },
    'strength-area': { control: 'select', options: ['', 'turism', 'vintersport', 'it'] },
    theme: { control: 'select', options: ['', 'kompetens', 'marknader', 'finansiering'] },
    measure: { control: 'select', options: ['', 'gemensam-yrkesutbildning', 'finansieringslots'] },
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = { ...frame.contactSheet, args: { limit: 3 } };

/** Every attribute as a control. */
export const Playground: Story = {};

/** No measure has been proposed yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** One measure for two initiatives. */
export const One: Story = { args: shared };

/** The whole sample programme: five under way, and the common needs without a measure. */
export const Many: Story = {};

/** Those that reach one initiative, on its own page. */
export const OfOneCluster: Story = { args: { cluster: 'zgroup' } };

/** Those that answer one theme. */
export const OfOneTheme: Story = { args: { theme: 'finansiering' } };

/** One, opened, on the measure's own page. */
export const OneMeasure: Story = { args: { measure: 'gemensam-yrkesutbildning' } };

/** One of many, opened: what it answers, whom it reaches, what it has given, who, the decision and the money. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const summary = firstIn(canvasElement, tag, 'summary');
    summary.focus();
    // A browser makes a key on a summary a click; the imitated keyboard does not.
    summary.click();
    const link = firstIn(canvasElement, tag, 'details[open] .story > a');
    const onSelect = fn();
    canvasElement.addEventListener('samverk-select', onSelect, { once: true });
    await userEvent.click(link);
    await expect(onSelect).toHaveBeenCalledOnce();
  },
};

/** With pages for initiatives too, they are linked. */
export const WithLinkedClusters: Story = {
  args: { measure: 'finansieringslots', 'link-pattern': '/{collection}/{id}' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, 'dd a').length).toBeGreaterThan(1);
  },
};

/** The rest is one button away. */
export const AllShown: Story = {
  args: { limit: 3 },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, 'button'));
    await waitFor(() => expect(textsOf(canvasElement, tag, 'measure')).toHaveLength(10));
  },
};

/** Figures over too few companies are said to be under three. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** One column, and nothing scrolls sideways. */
export const Narrow: Story = {
  ...frame.narrow,
  args: { measure: 'gemensam-yrkesutbildning' },
};

export const Dark: Story = frame.dark;

export const English: Story = {
  ...frame.english,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'say')).toHaveTextContent(
      'Five measures are under way',
    );
  },
};
