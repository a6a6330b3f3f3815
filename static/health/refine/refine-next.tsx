import Button from '@atlaskit/button/new';
import { useMemo, useRef } from 'react';
import type { HealthInput } from '../../../src/core/health/health-input';
import { refineNext } from '../../../src/core/health/refine-next';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { RefineList } from './refine-list';
import { rowsOf } from './refine-rows';
import { guessWords, headline, heldWords } from './refine-words';
import { useSettled } from './use-settled';
import { useWorked } from './use-worked';
import './refine.css';

/** What to make ready next, so that the team does not run dry. */
export function RefineNext() {
  const settled = useSettled();
  return (
    <section className="refine" aria-labelledby="refine-next">
      <h2 id="refine-next">Refine next</h2>
      {settled === null ? <div className="refine-room" role="status" aria-label="Reading the backlog to its end" /> : <Work input={settled.input} />}
    </section>
  );
}

function Work({ input }: { readonly input: HealthInput }) {
  const { backlog, judging } = useHealthData();
  const worked = useWorked();
  const line = useRef<HTMLParagraphElement>(null);
  const items = shownItems(backlog);
  const next = useMemo(() => refineNext(input, judging.definition.ready), [input, judging]);
  const rows = useMemo(() => rowsOf(next, items, worked.pins), [next, items, worked.pins]);
  const small = [guessWords(next), heldWords(next.held)].filter((words) => words !== null);
  return (
    <>
      <p ref={line} className="refine-line" role="status" tabIndex={-1}>{headline(next)}</p>
      {rows.length > 0 && <RefineList rows={rows} worked={worked} onEnd={() => line.current?.focus()} />}
      {small.length > 0 && <p className="small subtle">{small.join(' ')}</p>}
      {rows.some(({ proposal }) => proposal === null) && (
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            worked.anew();
            line.current?.focus();
          }}
        >
          Take away what is done
        </Button>
      )}
    </>
  );
}
