// Breaks the policy, to see that a test page which does so fails. Not among the tests that are run.
describe('a test that catches and does not wait', () => {
  it('passes if nobody looks', () => {
    try {
      // eslint-disable-next-line no-unsanitized/property -- is what is to be seen
      document.body.innerHTML = `<b>${Math.random()}</b>`;
    } catch {
      // As an element might.
    }
  });
});
