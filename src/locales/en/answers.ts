/** What has become of a need. */
export const answers = {
  'answer-unanswered': 'no measure yet',
  'answer-planned': 'planned',
  'answer-ongoing': 'work in progress',
  'answer-answered': 'done',
  'answer-settled': 'not taken further',
} as const;
