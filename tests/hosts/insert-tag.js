// As a single-page site does: makes the element by script, its fallback after it stands in the page.
addEventListener('DOMContentLoaded', () => {
  const element = document.createElement('samverk-process');
  element.setAttribute('src', '/programme.json');
  document.querySelector('main').append(element);
  const link = document.createElement('a');
  link.href = '/processen';
  link.textContent = 'Så långt har de kommit';
  element.append(link);
});
