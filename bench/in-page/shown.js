// Tells the measurement that the page has been shown: when its script says so, or when so many elements have loaded.
{
  let left = Number(document.documentElement.dataset.loads);

  globalThis.shown = () => {
    // After the frame in which it was painted.
    requestAnimationFrame(() => setTimeout(() => navigator.sendBeacon('/shown')));
  };

  addEventListener('samverk-load', () => {
    left -= 1;
    if (left === 0) globalThis.shown();
  });
}
