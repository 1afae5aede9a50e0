// The page that a story stands in: toolbar choices, which Storybook keeps in the address (`&globals=mode:dark;…`).
import { brands, page } from '../stories/page.js';

const choice = (title, icon, items) => ({ toolbar: { title, icon, dynamicTitle: true, items } });

export const globalTypes = {
  mode: choice('Mode', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'forced', title: 'Forced colours (imitated)' },
    { value: 'print', title: 'Print (imitated)' },
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
  brand: choice(
    'Brand',
    'paintbrush',
    Object.entries(brands).map(([value, title]) => ({ value, title })),
  ),
};

export const initialGlobals = { mode: 'light', language: 'sv', width: 'full', brand: 'plain' };

/** Puts each story on a page of the chosen mode, language, width and brand. */
export const surroundings = (story, { globals }) => page(globals, story(), 'whole');
