import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import 'samverk/angular';
import type { SamverkClusters, SamverkNeeds } from 'samverk/components';
import 'samverk/define/clusters.js';
import 'samverk/define/needs.js';

import { published } from './published';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>What companies need</h1>
      <p>
        <button (click)="isOpen.set(!isOpen())">Open or close</button>
        <button (click)="by.set('cluster')">By cluster</button>
      </p>
      <p>
        Published: <output id="day">{{ day() }}</output>
      </p>
      <p>
        Chosen: <output id="chosen">{{ chosen() }}</output>
      </p>
      @if (isOpen()) {
        <samverk-needs
          src="/programme.json"
          [by]="by()"
          heading-level="3"
          (samverk-load)="day.set($event.detail.day)"
          (samverk-select)="choose($event)"
        >
          <a href="/needs">The needs as a table</a>
        </samverk-needs>
        <samverk-clusters [programme]="programme" link-pattern="/clusters/{id}" />
      }
    </main>
  `,
})
export class App {
  readonly programme: SamverkClusters['programme'] = published;
  readonly isOpen = signal(true);
  readonly by = signal<SamverkNeeds['by']>('strength-area');
  readonly day = signal('');
  readonly chosen = signal('');

  choose(event: CustomEvent<{ ref: { id: string } }>) {
    event.preventDefault();
    this.chosen.set(event.detail.ref.id);
  }
}
