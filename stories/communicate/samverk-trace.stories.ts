import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/trace.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import {
  allIn,
  firstIn,
  focused,
  partIn,
  settled,
  sharedArgTypes,
  sharedArgs,
  textsOf,
} from '../shared.js';

interface Args extends SharedArgs {
  readonly need: string;
  readonly measure: string;
  readonly cluster: string;
  readonly theme: string;
  readonly limit: number;
}

const tag = 'samverk-trace';

const show = (args: Args) => html`
  <samverk-trace
    src=${args.src}
    need=${args.need || nothing}
    measure=${args.measure || nothing}
    cluster=${args.cluster || nothing}
    theme=${args.theme || nothing}
    limit=${args.limit}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/klusterprogrammet/behov">Från behov till resultat</a>
  </samverk-trace>
`;

const one = { src: '/samverk/one-shared.json' };

const frame = frameOf(tag, show, '[part~="flow"]', { One: one, English: one, Stale: one });

const meta: Meta<Args> = {
  title: 'Communicate/samverk-trace',
  component: tag,
  args: { ...sharedArgs, need: '', measure: '', cluster: '', theme: '', limit: 25 },
  argTypes: {
    ...sharedArgTypes,
    need: {
      control: 'select',
      options: ['', 'rekrytera-och-behalla', 'tackning-och-fiber', 'kompetens', 'n-zgroup-01'],
    },
    measure: { control: 'select', options: ['', 'gemensam-yrkesutbildning', 'dela-pa-en-ekonom'] },
    cluster: { control: 'select', options: ['', 'jht', 'peak', 'zgroup'] },
    theme: { control: 'select', options: ['', 'kompetens', 'marknader', 'finansiering'] },
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

/** No need is shared yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** One need that two initiatives share, with one measure. */
export const One: Story = { args: one };

/** The sample: the visitor chooses among the common needs. */
export const Many: Story = {};

/** Nobody's words are published where few companies could be recognised. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** On a page about one common need. */
export const OfOneNeed: Story = { args: { need: 'mindre-pappersarbete' } };

/** A need that was passed on: why nothing is done here stands in place of what is done. */
export const PassedOn: Story = { args: { need: 'tackning-och-fiber' } };

/** A theme, with actions in the initiatives' own plans too: some needs lead past the common ones. */
export const OfATheme: Story = { args: { need: 'kompetens' } };

/** A measure, back to those who said it. */
export const OfAMeasure: Story = { args: { measure: 'dela-pa-en-ekonom' } };

/** Another need, chosen from the list. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.selectOptions(firstIn(canvasElement, tag, 'select'), 'tackning-och-fiber');
    await waitFor(() =>
      expect(partIn(canvasElement, tag, 'title')).toHaveTextContent('Täckning och fiber'),
    );
  },
};

/** The arrow keys go from what a company says to what is done about it; the story shows what concerns that alone. */
export const Followed: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    firstIn(canvasElement, tag, '[part~="node"] button').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(focused(canvasElement, tag)).toHaveTextContent('Gemensam yrkesutbildning');
    const before = textsOf(canvasElement, tag, 'event').length;
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(textsOf(canvasElement, tag, 'event').length).toBeLessThan(before));
    await expect(allIn(canvasElement, tag, '.ties .near')).not.toHaveLength(0);
  },
};

/** The picture as a table, one key away. */
export const TableOpened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, '[part~="table"] summary'));
    await expect(firstIn(canvasElement, tag, '[part~="table"] table')).toBeVisible();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
