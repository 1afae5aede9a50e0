/** What is wrong in a document. `{path}` is where, `{expected}` what should stand there, `{received}` what does. */
export const issues = {
  'not-a-programme':
    '{path}: expected {expected}, got {received}. Read the file with JSON.parse before you pass it on.',
  'unknown-format':
    '{path}: expected {expected}, got {received}. Is this a file that samverk has written?',
  'newer-format':
    '{path}: expected {expected}, got {received}. Update samverk to read files of this format.',
  missing: '{path}: expected {expected}, got {received}. Add it.',
  'wrong-type': '{path}: expected {expected}, got {received}.',
  'wrong-value': '{path}: expected {expected}, got {received}.',
  'wrong-format': '{path}: expected {expected}, got {received}.',
  'wrong-link': '{path}: expected {expected}, got {received}.',
  'out-of-range': '{path}: expected {expected}, got {received}.',
  'too-deep': '{path}: expected {expected}, got {received}. Remove what is nested so deep.',
  'duplicate-id': '{path}: expected {expected}, got {received}. Give one of the two another id.',
  'unknown-reference':
    '{path}: expected {expected}, got {received}. Correct the id, or add what it refers to.',
  'circular-reference':
    '{path}: expected {expected}, got {received}. Remove one of the references of the circle.',
  'not-editable':
    '{path}: expected {expected}, got {received}. Edit the programme that it was published from.',
  'still-referred-to':
    '{path}: expected {expected}, but {received} does. Change or remove that reference in the same edits.',
  'not-published':
    '{path}: expected {expected}, got {received}. Publish the programme first: publishProgramme or `samverk publish`.',
  'identity-number':
    '{path}: expected {expected}, got {received}. Remove the number, or make the entity internal.',
  'email-address':
    '{path}: expected {expected}, got {received}. Remove it, unless it is meant to be published.',
  'phone-number':
    '{path}: expected {expected}, got {received}. Remove it, unless it is meant to be published.',
  'person-name':
    '{path}: expected {expected}, got {received}. Write the role instead, unless the person has agreed.',
} as const;
