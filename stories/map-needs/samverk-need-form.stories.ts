import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/need-form.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import {
  allIn,
  elementIn,
  firstIn,
  partIn,
  settled,
  sharedArgTypes,
  sharedArgs,
} from '../shared.js';

interface Args extends SharedArgs {
  readonly controller: string;
  readonly 'privacy-href': string;
  readonly 'post-to': string;
  readonly 'service-href': string;
  readonly cluster: string;
  readonly theme: string;
  readonly keep: boolean;
}

const tag = 'samverk-need-form';

const show = (args: Args) => html`
  <samverk-need-form
    src=${args.src}
    controller=${args.controller || nothing}
    privacy-href=${args['privacy-href'] || nothing}
    post-to=${args['post-to'] || nothing}
    service-href=${args['service-href'] || nothing}
    cluster=${args.cluster || nothing}
    theme=${args.theme || nothing}
    ?keep=${args.keep}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
  >
    <a href="/kontakt">Kontakta oss om vad företaget behöver</a>
  </samverk-need-form>
`;

const frame = frameOf(tag, show, 'textarea');

const meta: Meta<Args> = {
  title: 'Map needs/samverk-need-form',
  component: tag,
  args: {
    ...sharedArgs,
    controller: 'Region Jämtland Härjedalen',
    'privacy-href': '/personuppgifter',
    'post-to': 'mailto:naringsliv@region.example',
    'service-href': '',
    cluster: '',
    theme: '',
    keep: false,
  },
  argTypes: {
    ...sharedArgTypes,
    cluster: { control: 'select', options: ['', 'jht', 'peak', 'zgroup'] },
    theme: { control: 'text' },
    ...Object.fromEntries(
      ['privacyHref', 'postTo', 'serviceHref', 'postAddress'].map((name) => [
        name,
        { control: false },
      ]),
    ),
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

async function write(canvas: HTMLElement, text: string): Promise<void> {
  await settled(canvas);
  await userEvent.type(firstIn(canvas, tag, 'textarea'), text);
}

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = frame.contactSheet;

/** Every attribute as a control. */
export const Playground: Story = {};

/** A programme without themes can't be asked about. */
export const Empty: Story = { args: { src: '/samverk/empty.json' } };

/** Open, with what need not be told. */
export const MoreAboutTheNeed: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    firstIn(canvasElement, tag, 'summary').click();
    await waitFor(() => expect(firstIn(canvasElement, tag, '[name=severity]')).toBeVisible());
  },
};

/** While it is written, published common needs that are like it are shown. */
export const OthersHaveSaid: Story = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Vi hittar ingen att rekrytera');
    await waitFor(() => expect(allIn(canvasElement, tag, '[part=alike] li')).not.toHaveLength(0));
  },
};

/** What is missing is said at the field. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(partIn(canvasElement, tag, 'send'));
    await waitFor(() => expect(allIn(canvasElement, tag, '.wrong')).toHaveLength(1));
  },
};

/** Without an address to post to: a text to copy, to mail, or to take to the e-service. */
export const AsText: Story = {
  args: { 'service-href': '/e-tjanst' },
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Vi behöver svetsare.');
    await userEvent.click(partIn(canvasElement, tag, 'send'));
    await waitFor(() =>
      expect(firstIn(canvasElement, tag, '[part=outcome] textarea')).toBeVisible(),
    );
  },
};

/** The page takes the report, and the visitor gets a receipt. */
export const Receipt: Story = {
  play: async ({ canvasElement }) => {
    const onSubmit = fn((event: Event) => {
      event.preventDefault();
    });
    elementIn(canvasElement, tag).addEventListener('samverk-submit', onSubmit);
    await write(canvasElement, 'Vi behöver svetsare.');
    await userEvent.click(partIn(canvasElement, tag, 'send'));
    await waitFor(() =>
      expect(partIn(canvasElement, tag, 'outcome')).toHaveTextContent('Referens'),
    );
    await expect(onSubmit).toHaveBeenCalledOnce();
  },
};

/** The server is busy: it is sent again by itself, and the text is there. */
export const Waiting: Story = {
  args: { 'post-to': '/samverk/broken.json' },
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Vi behöver svetsare.');
    await userEvent.click(partIn(canvasElement, tag, 'send'));
    await waitFor(() =>
      expect(partIn(canvasElement, tag, 'outcome')).toHaveTextContent('inte kommit fram'),
    );
  },
};

export const Stale: Story = frame.stale;
export const Loading: Story = frame.loading;
export const Failed: Story = frame.failed;
export const TryAgain: Story = frame.tryAgain;
export const LongWords: Story = frame.longWords;
export const Narrow: Story = frame.narrow;
export const Dark: Story = frame.dark;
export const English: Story = frame.english;
