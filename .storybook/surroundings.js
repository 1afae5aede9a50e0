// The page that a story stands in: toolbar choices, which Storybook keeps in the address (`&globals=mode:dark;…`).
import { html } from 'lit';

const choice = (title, icon, items) => ({ toolbar: { title, icon, dynamicTitle: true, items } });

export const globalTypes = {
  mode: choice('Mode', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'forced', title: 'Forced colours (imitated)' },
  ]),
  language: choice('Language', 'globe', [
    { value: 'sv', title: 'Svenska' },
    { value: 'en', title: 'English' },
  ]),
  width: choice('Width', 'grow', [
    { value: 'narrow', title: '320 px' },
    { value: 'medium', title: '768 px' },
    { value: 'full', title: 'Full width' },
  ]),
  brand: choice('Brand', 'paintbrush', [
    { value: 'plain', title: 'No brand' },
    { value: 'region', title: 'A region' },
    { value: 'municipality', title: 'A municipality' },
    { value: 'cluster', title: 'A dark cluster site' },
  ]),
};

export const initialGlobals = { mode: 'light', language: 'sv', width: 'full', brand: 'plain' };

/** Puts each story on a page of the chosen mode, language, width and brand. */
export const surroundings = (story, { globals: { mode, language, width, brand } }) => html`
  <div
    class="surroundings"
    lang=${language}
    data-mode=${mode}
    data-width=${width}
    data-brand=${brand}
  >
    ${story()}
  </div>
`;
