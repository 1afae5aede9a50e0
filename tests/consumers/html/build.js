// Copies the site with samverk's file for a script tag, and pins the file by its hash.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const samverk = 'node_modules/samverk/dist';
const hash = readFileSync(`${samverk}/embed.js.sri`, 'utf8').trim();

cpSync('site', 'dist', { recursive: true });
cpSync(`${samverk}/embed.js`, 'dist/samverk/embed.js');
const page = readFileSync('site/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('sha384-…', hash));
