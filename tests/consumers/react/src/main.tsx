import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { publishProgramme } from 'samverk';
import { sample } from 'samverk/sample';

import { App } from './app.js';

const programme = publishProgramme(sample, { today: '2026-11-24' });
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
createRoot(root).render(
  <StrictMode>
    <App programme={programme} />
  </StrictMode>,
);
