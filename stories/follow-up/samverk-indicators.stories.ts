import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/indicators.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly cluster: string;
  readonly measure: string;
  readonly limit: number;
  readonly view: '' | 'key' | 'all';
}

const tag = 'samverk-indicators';

const show = (args: Args) => html`
  <samverk-indicators
    src=${args.src}
    cluster=${args.cluster || nothing}
    measure=${args.measure || nothing}
    limit=${args.limit}
    view=${args.view || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/klusterprogrammet/resultat">Hur det går</a>
  </samverk-indicators>
`;

const shared = { src: '/samverk/one-shared.json' };
const frame = frameOf(tag, show, '[part~="indicator"]', { One: shared });

const meta: Meta<Args> = {
  title: 'Follow up/samverk-indicators',
  component: tag,
  args: { ...sharedArgs, cluster: '', measure: '', limit: 6, view: '' },
  argTypes: {
    ...sharedArgTypes,
    cluster: { control: 'select', options: ['', 'jht', 'zgroup', 'vinter'] },
    measure: { control: 'select', options: ['', 'gemensam-yrkesutbildning', 'finansieringslots'] },
    view: { control: 'inline-radio', options: ['', 'key', 'all'] },
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

/** Nothing is measured yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** One keeps its width: a slope means the same everywhere. */
export const One: Story = { args: shared };

/** The sample's key indicators, six of them. */
export const Many: Story = {};

/** Three, for a start page. */
export const Three: Story = { args: { limit: 3 } };

/** All, by whose they are: a broken series, one without a target, one without a baseline, one that has not started. */
export const All: Story = { args: { view: 'all', limit: 30 } };

/** Those of one initiative, on its own page: one series is broken, and women and men are told apart. */
export const OfOneCluster: Story = { args: { cluster: 'jht', view: 'all' } };

/** Those of one measure, on its own page. */
export const OfOneMeasure: Story = { args: { measure: 'gemensam-yrkesutbildning', view: 'all' } };

/** The points of a line read with the keyboard. */
export const PointsRead: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    firstIn(canvasElement, tag, '[part~="spark"]').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() =>
      expect(firstIn(canvasElement, tag, '.read')).toHaveTextContent(
        '31 december 2025: 33 procent',
      ),
    );
  },
};

/** The values of a line as a table, one key away. */
export const ValuesOpened: Story = {
  args: { measure: 'gemensam-yrkesutbildning' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, 'summary'));
    await expect(firstIn(canvasElement, tag, 'table')).toBeVisible();
  },
};

/** The rest is one button away. */
export const AllShown: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const before = textsOf(canvasElement, tag, 'indicator').length;
    await userEvent.click(firstIn(canvasElement, tag, 'button'));
    await waitFor(() =>
      expect(allIn(canvasElement, tag, '[part~="indicator"]').length).toBeGreaterThan(before),
    );
  },
};

/** What an indicator counts is published; the companies behind it are not. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said, and that new values are late. */
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
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
