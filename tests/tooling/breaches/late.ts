// Breaks the policy, to see that a test page which does so fails. Not among the tests that are run.
describe('a test that leaves something behind', () => {
  it('passes if nobody looks', () => {
    setTimeout(() => document.body.setAttribute('style', 'color: red'), 20);
  });
});
