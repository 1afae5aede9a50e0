import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/map.js';
import { municipalityShapes } from '../../src/sample/index.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, settled, sharedArgTypes, sharedArgs } from '../shared.js';

interface Args extends SharedArgs {
  readonly 'strength-area': string;
  readonly shapes: unknown;
}

const tag = 'samverk-map';

const show = (args: Args) => html`
  <samverk-map
    src=${args.src}
    .shapes=${args.shapes}
    strength-area=${args['strength-area'] || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/kluster">Alla klusterinitiativ</a>
  </samverk-map>
`;

const frame = frameOf(tag, show, '[part="place"]');

const meta: Meta<Args> = {
  title: 'Identify/samverk-map',
  component: tag,
  args: {
    ...sharedArgs,
    'strength-area': '',
    shapes: municipalityShapes,
    'link-pattern': '/kluster/{id}',
  },
  argTypes: {
    ...sharedArgTypes,
    shapes: { control: false },
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

/** One initiative. */
export const One: Story = frame.one;

/** The whole sample programme, with the shapes of the county's municipalities. */
export const Many: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, 'circle')).toHaveLength(8);
  },
};

/** Without shapes: the list alone, which says the same. */
export const WithoutShapes: Story = { args: { shapes: '' } };

/** One strength area: municipalities without an initiative have a name and no dot. */
export const OneStrengthArea: Story = { args: { 'strength-area': 'vintersport' } };

/** A link tells the page first. */
export const Followed: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const onSelect = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('samverk-select', onSelect, { once: true });
    await userEvent.click(firstIn(canvasElement, tag, 'a'));
    await expect(onSelect).toHaveBeenCalledOnce();
  },
};

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

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
