// Breaks the policy, to see that a test page which does so fails. Not among the tests that are run.
describe('a test that waits', () => {
  it('passes if nobody looks', async () => {
    document.body.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
