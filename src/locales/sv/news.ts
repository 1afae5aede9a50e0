import type { news as english } from '../en/news.js';

/** Orden i `samverk-news`. */
export const news: Record<keyof typeof english, string> = {
  heading: 'Det senaste i programmet',
  empty: 'Här visas det som händer i programmet, när något har hänt.',
  say: '{count} saker har hänt de senaste tre månaderna, den senaste den {day}.',
  sayOne: 'En sak har hänt de senaste tre månaderna, den {day}.',
  sayNone: 'Inget har hänt de senaste tre månaderna. Det senaste var den {day}.',
};
