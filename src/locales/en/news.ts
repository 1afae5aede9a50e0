/** Words of `samverk-news`. */
export const news = {
  heading: 'news',
  empty: 'Nothing here yet.',
} as const;
