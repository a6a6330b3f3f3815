import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { countText } from '../../../src/core/count-text';
import { useHealthData } from '../health-data';
import { MOST_ITEMS } from './most-items';
import { planName, yesWords } from './plan-words';
import type { Planned } from './planned';
import { readWatches, recipientWords } from './recipients';
import { SaidList } from './said-list';
import { WhatHappens } from './what-happens';

interface PreviewProps {
  readonly planned: Planned;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** What will happen to how many items, who hears of it, what is left out and why, and the yes. */
export function Preview({ planned, onYes, onClose }: PreviewProps) {
  const { jira, context } = useHealthData();
  const { plan, steps, items, leftOut } = planned;
  const [watches, setWatches] = useState<number | null | undefined>(undefined);
  const [looked, setLooked] = useState(plan.does !== 'close');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    void readWatches(jira, items.map(({ facts }) => facts.key)).then((count) => wanted && setWatches(count));
    return () => {
      wanted = false;
    };
  }, [jira, items]);
  const tooMany = steps.length > MOST_ITEMS;

  return (
    <div ref={box} tabIndex={-1} className="bulk-preview" role="group" aria-label="Preview">
      <h3>{steps.length === 0 ? 'Nothing would be changed' : `${planName(plan)}: ${countText(steps.length, 'item')}`}</h3>
      {steps.length > 0 && <WhatHappens planned={planned} onLooked={() => setLooked(true)} />}
      {steps.length > 0 && (
        <ul className="bulk-recipients" aria-live="polite">
          {watches === undefined ? <li className="subtle">Looking who would hear of it…</li> : recipientWords(plan, items, watches, context.accountId).map((words) => <li key={words}>{words}</li>)}
        </ul>
      )}
      {leftOut.length > 0 && <SaidList title={`Left out: ${countText(leftOut.reduce((sum, { keys }) => sum + keys.length, 0), 'item')}`} said={leftOut} siteUrl={context.siteUrl} />}
      {tooMany && <p className="bulk-problem small" role="alert">At most {MOST_ITEMS} items at once, as in Jira’s own bulk changes. Select fewer.</p>}
      <div className="bulk-buttons">
        {steps.length > 0 && !tooMany && <Button appearance="primary" isDisabled={watches === undefined || !looked} onClick={onYes}>{yesWords(plan, steps.length)}</Button>}
        <Button appearance="subtle" onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}
