// What is the least that a page could do to show the same figures with the same library: it fetches the programme and
// writes a row for each figure, with no sentence, picture, language or fault told.
import { LitElement, css, html } from '../../node_modules/lit/index.js';

class LitTable extends LitElement {
  static styles = css`
    td {
      text-align: end;
    }
  `;

  static properties = { programme: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    const response = await fetch('/programme.json');
    this.programme = await response.json();
    await this.updateComplete;
    globalThis.shown();
  }

  render() {
    if (!this.programme) return html`<p>Hämtar uppgifterna …</p>`;
    const { published, strengthAreas, themes } = this.programme;
    const names = new Map([...strengthAreas, ...themes].map(({ id, name }) => [id, name.sv]));
    return html`<h2>Behov</h2>
      <table>
        <thead>
          <tr>
            <th>Tema</th>
            <th>Styrkeområde</th>
            <th>Behov</th>
            <th>Utan insats</th>
            <th>Företag</th>
            <th>Allvar</th>
            <th>Vikt</th>
          </tr>
        </thead>
        <tbody>
          ${published.aggregate.areaCells.map(
            (cell) =>
              html`<tr>
                <th>${names.get(cell.theme)}</th>
                <td>${names.get(cell.strengthArea)}</td>
                <td>${cell.needs ?? 'under 3'}</td>
                <td>${cell.unanswered ?? '–'}</td>
                <td>${cell.companies ?? '–'}</td>
                <td>${cell.severity ?? '–'}</td>
                <td>${cell.priority ?? '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}
customElements.define('lit-table', LitTable);
