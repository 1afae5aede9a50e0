/** Words of `samverk-news`. */
export const news = {
  heading: 'What has happened lately',
  empty: 'Here you will see what happens in the programme, once something has.',
  say: '{count} things have happened in the last three months, the latest on {day}.',
  sayOne: 'One thing has happened in the last three months, on {day}.',
  sayNone: 'Nothing has happened in the last three months. The latest was on {day}.',
} as const;
