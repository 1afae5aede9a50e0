import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

import type { PropertyToken, ScaleToken } from './tokens.js';
import { descriptions, propertyTokens, scales } from './tokens.js';

const meta: Meta = { title: 'Tokens', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

// No style attribute: the page of tokens works under the same policy as the elements.
const styled = (name: string, value: string) =>
  ref((element) => {
    (element as HTMLElement | undefined)?.style.setProperty(name, value);
  });

const head = (...titles: string[]) => html`
  <thead>
    <tr>
      ${titles.map((title) => html`<th scope="col">${title}</th>`)}
    </tr>
  </thead>
`;

const propertyRow = ({
  property,
  colour,
  default: fallback,
  css,
  description,
  why,
}: PropertyToken) => html`
  <tr>
    <th scope="row"><code>${property}</code></th>
    <td>
      ${colour ? html`<span class="swatch" ${styled('background', colour)}></span>` : nothing}
    </td>
    <td>${fallback}${css && css !== fallback ? html`<br /><code>${css}</code>` : nothing}</td>
    <td>${description}<br /><span class="why">${why}</span></td>
  </tr>
`;

const scaleTable = (
  unit: string,
  tokens: readonly ScaleToken[],
  picture: (token: ScaleToken) => TemplateResult,
) => html`
  <table>
    ${head('Name', unit, 'Looks', 'For')}
    <tbody>
      ${tokens.map(
        (token) => html`
          <tr>
            <th scope="row">${token.name}</th>
            <td>${token.value}</td>
            <td>${picture(token)}</td>
            <td>${token.description}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** What a site may set. */
export const Properties: Story = {
  render: () => html`
    <div class="tool" lang="en">
      <p class="hint">${descriptions['property']}</p>
      <table>
        ${head('Token', 'Looks', 'Default', 'For what, and why')}
        <tbody>
          ${propertyTokens.map(propertyRow)}
        </tbody>
      </table>
    </div>
  `,
};

/** Sizes of text. */
export const Sizes: Story = {
  render: () => html`
    <div class="tool" lang="en">
      <p class="hint">${descriptions['size']}</p>
      ${scaleTable(
        'em',
        scales.size,
        ({ value }) =>
          html`<span lang="sv" ${styled('font-size', `${value}em`)}>22 behov, sju initiativ</span>`,
      )}
    </div>
  `,
};

/** Steps of space. */
export const Spaces: Story = {
  render: () => html`
    <div class="tool" lang="en">
      <p class="hint">${descriptions['space']}</p>
      ${scaleTable(
        'em',
        scales.space,
        ({ value }) =>
          html`<span class="swatch bar" ${styled('inline-size', `${value}em`)}></span>`,
      )}
    </div>
  `,
};

/** Steps of the heat map. */
export const HeatMap: Story = {
  render: () => html`
    <div class="tool" lang="en">
      <p class="hint">${descriptions['heat']}</p>
      ${scaleTable(
        'share',
        scales.heat,
        ({ value }) =>
          html`<span
            class="swatch"
            ${styled('background', `color-mix(in oklab, var(--link) ${value * 100}%, var(--page))`)}
          ></span>`,
      )}
    </div>
  `,
};
