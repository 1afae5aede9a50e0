import { useState } from 'react';
import type { Programme } from 'samverk';
import 'samverk/define/clusters.js';
import 'samverk/define/needs.js';
import 'samverk/react';

export function App({ programme }: { programme: Programme }) {
  const [isOpen, setIsOpen] = useState(true);
  const [by, setBy] = useState<'strength-area' | 'cluster'>('strength-area');
  const [day, setDay] = useState('');
  const [chosen, setChosen] = useState('');

  return (
    <main>
      <h1>What companies need</h1>
      <p>
        <button onClick={() => setIsOpen(!isOpen)}>Open or close</button>
        <button onClick={() => setBy('cluster')}>By cluster</button>
      </p>
      <p>
        Published: <output id="day">{day}</output>
      </p>
      <p>
        Chosen: <output id="chosen">{chosen}</output>
      </p>
      {isOpen && (
        <>
          <samverk-needs
            src="/programme.json"
            by={by}
            heading-level={3}
            onsamverk-load={(event) => setDay(event.detail.day)}
            onsamverk-select={(event) => {
              event.preventDefault();
              setChosen(event.detail.ref.id);
            }}
          >
            <a href="/needs">The needs as a table</a>
          </samverk-needs>
          <samverk-clusters programme={programme} link-pattern="/clusters/{id}" />
        </>
      )}
    </main>
  );
}
