import { html } from 'lit';
import type { TemplateResult } from 'lit';

import '../../components/define/index.js';

/** All elements as a page may have them, inside one provider. */
export function allElements(src = '/samverk/many.json'): TemplateResult {
  return html`
    <samverk-programme src=${src} class="stack">
      <samverk-summary><a href="/klusterprogrammet">Klusterprogrammet</a></samverk-summary>
      <samverk-process><a href="/klusterprogrammet/processen">Processen</a></samverk-process>
      <samverk-needs><a href="/klusterprogrammet/behov">Behoven</a></samverk-needs>
      <samverk-cross-needs limit="2">
        <a href="/klusterprogrammet/gemensamt">Behov som flera delar</a>
      </samverk-cross-needs>
      <samverk-clusters link-pattern="/kluster/{id}">
        <a href="/kluster">Alla klusterinitiativ</a>
      </samverk-clusters>
    </samverk-programme>
  `;
}
