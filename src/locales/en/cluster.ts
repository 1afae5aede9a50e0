/** Words of `samverk-cluster`. */
export const cluster = {
  heading: 'Cluster initiative',
  empty:
    'Here you will see what a cluster initiative needs, does and has reached, once it has been found.',
  story: 'You said – we do – the result',
  said: 'You said',
  do: 'We do',
  result: 'Result',
  reported: '{count} needs are published.',
  reportedOne: 'One need is published.',
  reportedNone: 'No need is published yet.',
  lacking: '{count} have no measure yet.',
  lackingOne: 'One has no measure yet.',
  settledOtherwise: 'settled in another way',
  unpublished: 'what is done is not published',
  notTold: 'What is done has not been published yet.',
  count: '{what} ({count})',
  plan: 'The plan',
  going: 'How it goes',
  ways: 'Ways of working that have been tried here',
  reaching: 'Common measures that reach it',
} as const;
