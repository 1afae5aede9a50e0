// As a tag manager does: puts, three seconds later, the script in a page that has long been there. Under Trusted Types it has a policy of its own.
const policy = trustedTypes.createPolicy('site', { createScriptURL: (url) => url });

addEventListener('load', () => {
  setTimeout(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = policy.createScriptURL('/embed.js');
    document.head.append(script);
  }, 3000);
});
