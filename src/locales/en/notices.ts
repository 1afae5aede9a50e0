/**
 * Letters to cluster initiatives about what has changed: a text for each code of `whomToTell`, between one greeting and one
 * closing. `{title}` is the name, title or words of what has changed.
 */
export const notices = {
  greeting: 'Dear {cluster},',
  closing: 'Please contact the project office if anything is unclear.',
  'need-declined': 'The need “{title}” will not be taken further. The reason: {why}',
  'need-passed-on': 'The need “{title}” has been passed on to another actor. The reason: {why}',
  'need-met-otherwise': 'The need “{title}” is met in another way: {why}',
  'group-declined':
    'The shared need “{title}”, which includes needs of {cluster}, will not be taken further. The reason: {why}',
  'group-passed-on':
    'The shared need “{title}”, which includes needs of {cluster}, has been passed on to another actor. The reason: {why}',
  'group-met-otherwise':
    'The shared need “{title}”, which includes needs of {cluster}, is met in another way: {why}',
  'action-proposed':
    'The action “{title}” is a proposal again, and not yet decided. It concerns needs that {cluster} has told us about.',
  'action-planned':
    'The action “{title}” is now planned. It is an answer to needs that {cluster} has told us about.',
  'action-ongoing':
    'The action “{title}” has begun. It is an answer to needs that {cluster} has told us about.',
  'action-done':
    'The action “{title}” is completed. It was an answer to needs that {cluster} has told us about. Did it help? Please tell us.',
  'action-stopped':
    'The action “{title}” has been stopped. It concerned needs that {cluster} has told us about.',
  'support-promised': 'The region takes on “{title}” for {cluster}.',
  'support-promised-hours':
    'The region takes on “{title}” for {cluster}. Number of hours: {amount}.',
  'support-promised-money': 'The region takes on “{title}” for {cluster}. Amount: {amount} {unit}.',
  'support-declined': 'The region cannot take on “{title}” for {cluster}.',
  'support-delivered':
    'The region has delivered “{title}”. Please confirm that {cluster} has received it.',
  'support-delivered-hours':
    'The region has delivered of “{title}”. Number of hours: {amount}. Please confirm that {cluster} has received it.',
  'support-delivered-money':
    'The region has delivered of “{title}”. Amount: {amount} {unit}. Please confirm that {cluster} has received it.',
  'measure-proposed':
    'The measure “{title}” is a proposal again, and not yet decided. It concerns needs that {cluster} has told us about.',
  'measure-planned':
    'The measure “{title}” is now planned. It is an answer to needs that {cluster} has told us about.',
  'measure-ongoing':
    'The measure “{title}” has begun. It is an answer to needs that {cluster} has told us about.',
  'measure-done':
    'The measure “{title}” is completed. It was an answer to needs that {cluster} has told us about. Did it help? Please tell us.',
  'measure-stopped':
    'The measure “{title}” has been stopped. It concerned needs that {cluster} has told us about.',
  'measure-result':
    'There is a result of the measure “{title}”, an answer to needs that {cluster} has told us about: {result}',
  'measure-reached-companies':
    'Companies reached so far by the measure “{title}”, an answer to needs that {cluster} has told us about: {companies}.',
  'measure-reached':
    'It is now known whom the measure “{title}” has reached. It is an answer to needs that {cluster} has told us about.',
  'measure-measured':
    'There is a new value from the measure “{title}”, an answer to needs that {cluster} has told us about. {name}: {value} {unit} ({day}).',
} as const;
