import type { news as english } from '../en/news.js';

/** Orden i `samverk-news`. */
export const news: Record<keyof typeof english, string> = {
  heading: 'news',
  empty: 'Här finns inget än.',
};
