/**
 * What the office must ask itself. `{subject}` is the name of what it is about; the other places are among the finding's
 * `values`, with names in place of references and days as one writes them. A sentence `…-one` is said when `count` is 1.
 */
export const findings = {
  'area-without-cluster': '{subject} has no cluster initiative.',
  'cluster-not-contacted': 'Nobody has reached {subject} yet. First contact by {due}.',
  'contact-overdue': 'Last contact with {subject} was on {last}. The next was due {due}.',
  'next-step-due': 'Next step with {party}, agreed for {due}: {what}',
  'needs-not-mapped': '{subject} was reached on {reached}, but its needs have not been mapped.',
  'no-vision': '{subject} has no vision.',
  'severe-need-unanswered': 'No measure yet for a severe need ({severity} of 5): {subject}',
  'cross-cutting-without-measure':
    '{count} cluster initiatives share the need {subject}, and there is no common measure.',
  'action-without-need': 'The action {subject} answers no need.',
  'action-without-owner': 'Nobody is responsible for the action {subject}.',
  'action-without-dates': 'The action {subject} has no start or end date.',
  'action-overdue': 'The action {subject} was due {due}.',
  'action-waiting': 'The action {subject} is waiting for others that are overdue: {actions}',
  'action-waiting-one': 'The action {subject} is waiting for another that is overdue: {actions}',
  'support-overdue': 'What {cluster} was promised was due {due}: {subject}',
  'measure-single-cluster': 'The measure {subject} touches fewer than two cluster initiatives.',
  'measure-without-owner': 'Nobody is responsible for the measure {subject}.',
  'measure-without-mandate': 'The measure {subject} rests on no mandate.',
  'measure-without-indicator': 'The measure {subject} has no indicator to follow it up by.',
  'measure-overdue': 'The measure {subject} was due {due}.',
  'indicator-without-baseline': 'The indicator {subject} has no baseline to compare with.',
  'indicator-without-target': 'The indicator {subject} has no target.',
  'measurement-due': 'The indicator {subject} is to be measured by {due}.',
  'check-in-due': '{subject} is to be checked in on by {due}.',
  'red-twice':
    '{subject} was far off plan in the last two check-ins, most recently {last}. No remedy has been chosen.',
  'services-overlap': '{count} services lead the work on {subject} for the same companies.',
  'support-gap': 'There are {count} needs in {subject}, and no service that meets them.',
  'support-gap-one': 'There is one need in {subject}, and no service that meets it.',
  'role-unclear': 'Nobody leads the work on {subject}: {count} services only contribute.',
  'role-unclear-one': 'Nobody leads the work on {subject}: one service only contributes.',
  'method-not-offered':
    '{count} ways of working fit {subject} and have not been offered: {methods}',
  'method-not-offered-one': 'A way of working fits {subject} and has not been offered: {methods}',
  'pilot-without-criteria': 'The pilot {subject} has no criteria to be judged by.',
  'gate-due': 'The pilot {subject} has a gate to be decided by {due}.',
  'effort-too-low':
    'The pilot {subject} can’t be judged: it is not shown that {enough} % of the planned effort has been spent.',
  'support-unanswered': '{cluster} has waited for an answer since {asked}: {subject}',
  'support-unconfirmed':
    'Delivered {delivered}, but {cluster} has not confirmed receiving it: {subject}',
  'capacity-exceeded': '{subject} has taken on {promised} hours in {quarter}, but has {hours}.',
  'passed-on-silent':
    '{count} needs were passed on to {subject}, the first on {passed}. No contact has been noted since.',
  'passed-on-silent-one':
    'A need was passed on to {subject} on {passed}. No contact has been noted since.',
  'investigation-due': 'The investigation of {subject} is to be concluded by {due}.',
  'opportunity-closing': '{subject} closes on {due}. Not told yet: {clusters}',
  'decision-overdue': 'Agreed at {subject}, due {due}: {what}',
  'nobody-responsible': 'Nobody at the project office is responsible for {subject}.',
  'stage-held-back': '{subject} has mapped its needs, but no contact has been noted.',
  'mandate-expired': '{subject} expired on {due}, but {count} measures rest on it.',
  'mandate-expired-one': '{subject} expired on {due}, but a measure rests on it.',
  'message-unused': '{count} who speak for the region do not use the message {subject}.',
  'message-unused-one': 'One who speaks for the region does not use the message {subject}.',
  'participation-missing':
    'Business, the public sector or academia is missing in {count} steps of the work with {subject}.',
  'participation-missing-one':
    'Business, the public sector or academia is missing in one step of the work with {subject}.',
  'publication-old': 'What is published about {subject} is from {last}.',
  'person-erase-due': 'What is kept about {subject} is to be erased, as of {due}.',
} as const;
