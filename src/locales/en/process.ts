/** Words of `samverk-process`. */
export const process = {
  heading: 'How far the cluster initiatives have come',
  empty:
    'Here you will see how far the cluster initiatives have come, once the region has found them.',
  allContacted: 'All {total} have been contacted.',
  oneContacted: 'The only one has been contacted.',
  someContacted: '{count} of {total} have been contacted.',
  noneContacted: 'None of the {total} has been contacted yet.',
  noPlan: 'None has an action plan yet.',
  plan: '{count} of them have an action plan.',
  planOne: 'One of them has an action plan.',
  planAndFollow: '{count} of them have an action plan, and {followed} are followed up.',
  planAndFollowOne: '{count} of them have an action plan, and one is followed up.',
  ended: 'Beside these, {count} have ended.',
  endedOne: 'Beside these, one has ended.',
  of: 'of {total}',
  cluster: 'Cluster initiative',
  stage: 'Has come so far',
  since: 'Since',
} as const;
