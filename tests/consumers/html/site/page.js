const needs = document.querySelector('samverk-needs');
const clusters = document.querySelector('samverk-clusters');

needs.addEventListener('samverk-load', (event) => {
  document.querySelector('#day').textContent = event.detail.day;
});
needs.addEventListener('samverk-select', (event) => {
  event.preventDefault();
  document.querySelector('#chosen').textContent = event.detail.ref.id;
});
document.querySelector('#by-cluster').addEventListener('click', () => {
  needs.setAttribute('by', 'cluster');
});
document.querySelector('#open').addEventListener('click', () => {
  const place = document.querySelector('#place');
  if (needs.isConnected) place.replaceChildren();
  else place.append(needs, clusters);
});

const response = await fetch('/programme.json');
clusters.programme = await response.json();
