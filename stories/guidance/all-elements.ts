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
      <samverk-cross-needs limit="2"
        ><a href="/klusterprogrammet/gemensamt">Behov som flera delar</a></samverk-cross-needs
      >
      <samverk-trace
        ><a href="/klusterprogrammet/sparet">Från behov till resultat</a></samverk-trace
      >
      <samverk-measures limit="3"
        ><a href="/klusterprogrammet/insatser">Insatserna</a></samverk-measures
      >
      <samverk-indicators><a href="/klusterprogrammet/matt">Måtten</a></samverk-indicators>
      <samverk-clusters link-pattern="/kluster/{id}"
        ><a href="/kluster">Alla klusterinitiativ</a></samverk-clusters
      >
      <samverk-map link-pattern="/kluster/{id}"
        ><a href="/kluster/kommuner">Kommun för kommun</a></samverk-map
      >
      <samverk-cluster cluster="zgroup"><a href="/kluster/zgroup">IUC Z-Group</a></samverk-cluster>
      <samverk-plan cluster="zgroup"><a href="/kluster/zgroup/plan">Planen</a></samverk-plan>
      <samverk-actors><a href="/stod/aktorer">Aktörerna</a></samverk-actors>
      <samverk-support-finder><a href="/stod">Stöd till företag</a></samverk-support-finder>
      <samverk-methods><a href="/klusterprogrammet/arbetssatt">Arbetssätten</a></samverk-methods>
      <samverk-pilot><a href="/klusterprogrammet/test">Testprojektet</a></samverk-pilot>
      <samverk-opportunities><a href="/stod/inkop">Det som ska köpas in</a></samverk-opportunities>
      <samverk-messages><a href="/klusterprogrammet/budskap">Budskapen</a></samverk-messages>
      <samverk-news><a href="/klusterprogrammet/nyheter">Det senaste</a></samverk-news>
      <samverk-need-form controller="Region Jämtland Härjedalen" privacy-href="/personuppgifter"
        ><a href="/kontakt">Kontakta oss</a></samverk-need-form
      >
    </samverk-programme>
  `;
}
