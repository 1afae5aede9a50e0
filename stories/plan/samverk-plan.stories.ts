import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/plan.js';
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
  readonly cluster: string;
  readonly view: string;
  readonly limit: number;
}

const tag = 'samverk-plan';

const show = (args: Args) => html`
  <samverk-plan
    src=${args.src}
    cluster=${args.cluster || nothing}
    view=${args.view || nothing}
    limit=${args.limit || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/kluster/zgroup">Handlingsplanen</a>
  </samverk-plan>
`;

const frame = frameOf(tag, show, '[part~="timeline"]');

const meta: Meta<Args> = {
  title: 'Plan/samverk-plan',
  component: tag,
  args: { ...sharedArgs, cluster: '', view: '', limit: 0, 'link-pattern': '/kluster/{id}' },
  argTypes: {
    ...sharedArgTypes,
    cluster: { control: 'select', options: ['', 'jht', 'zgroup', 'vinter', 'mat', 'tra'] },
    view: { control: 'inline-radio', options: ['', 'timeline', 'list'] },
    limit: { control: { type: 'number', min: 0 } },
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

/** No action is published yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** Without `cluster` the visitor chooses; the first initiative with a plan comes first. */
export const Many: Story = {};

/** One initiative's plan, with a dependency and an action that is delayed. */
export const OneInitiative: Story = { args: { cluster: 'zgroup' } };

/** The same as a list: delayed first, then what goes on. */
export const List: Story = { args: { cluster: 'zgroup', view: 'list' } };

/** The three that need somebody first; the rest are counted, and stand in the table. */
export const Limited: Story = { args: { cluster: 'jht', limit: 3 } };

/** An initiative that has no published action says so. */
export const WithoutPlan: Story = { args: { cluster: 'tra' } };

/** What the page asks for is not there: it says so, and lets the visitor choose. */
export const Unknown: Story = { args: { cluster: 'finns-inte' } };

/** Figures under three companies: none stands in a plan. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said, and what is due since then is delayed. */
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
    await waitFor(() => expect(textsOf(canvasElement, tag, 'title')).toContain('IUC Z-Group'));
  },
};

/** The arrow keys move between the bars, Enter opens one, and Escape closes it. */
export const OpenedByKeyboard: Story = {
  args: { cluster: 'zgroup' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const first = partIn(canvasElement, tag, 'bar');
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    const below = focused(canvasElement, tag);
    await expect(below).not.toBe(first);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(below).toHaveAttribute('aria-expanded', 'true'));
    await expect(firstIn(canvasElement, tag, '.detail')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(allIn(canvasElement, tag, '.detail')).toHaveLength(0));
  },
};

/** From timeline to list with the button. */
export const Switched: Story = {
  args: { cluster: 'zgroup' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, '[aria-pressed="false"]'));
    await waitFor(() => expect(allIn(canvasElement, tag, '[part="action"]')).not.toHaveLength(0));
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Each bar lies under its words, and nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
