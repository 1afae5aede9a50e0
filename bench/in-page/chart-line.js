// One line of Chart.js, with only the parts that it needs, and without its animation.
import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
new Chart(document.querySelector('canvas'), {
  type: 'line',
  data: {
    labels: ['2024', '2025', '2026', '2027'],
    datasets: [{ data: [12, 18, 31, 40], borderColor: '#17606f' }],
  },
  options: { animation: false },
});
globalThis.shown();
