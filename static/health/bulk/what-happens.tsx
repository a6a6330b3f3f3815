import { countText } from '../../../src/core/count-text';
import { missingFirst } from './ask/ask-steps';
import { questionText } from './ask/question-text';
import { CloseWays } from './close/close-ways';
import { CLOSING_NAMES } from './close/closings';
import { suggestedCounts } from './epic/suggested-act';
import type { Planned } from './planned';

const EXAMPLES = 3;

interface WhatHappensProps {
  readonly planned: Planned;
  /** Everything about it is known and shown; called for a change that has to be looked into. */
  readonly onLooked: () => void;
}

/** The change itself, word for word where words are written. */
export function WhatHappens({ planned: { plan, items, steps }, onLooked }: WhatHappensProps) {
  switch (plan.does) {
    case 'ask':
      return (
        <>
          <p className="subtle small">{items.length > EXAMPLES ? `The first ${EXAMPLES} comments:` : 'The comments:'}</p>
          {items.slice(0, EXAMPLES).map((item) => (
            <blockquote key={item.facts.key} className="bulk-comment">
              <span className="subtle small">{item.facts.key}</span> <span className="bulk-mention">@{item.facts.reporter?.displayName}</span> {questionText(plan.question, missingFirst(item) ?? '')}
            </blockquote>
          ))}
        </>
      );
    case 'estimate': {
      const replaced = items.filter(({ facts: { estimate } }) => typeof estimate === 'number').length;
      return <p>{countText(items.length, 'item')} will have {plan.points} story points{replaced > 0 ? `; ${replaced} of them ${replaced === 1 ? 'has' : 'have'} another number now` : ''}.</p>;
    }
    case 'link': {
      const moved = items.filter(({ facts: { parent } }) => parent !== null).length;
      return <p>{countText(items.length, 'item')} will belong to {plan.epic.key} {plan.epic.summary}{moved > 0 ? `; ${moved} of them ${moved === 1 ? 'leaves' : 'leave'} another epic` : ''}.</p>;
    }
    case 'suggested': {
      const counts = suggestedCounts(steps);
      return (
        <>
          <p>{countText(items.length, 'item')} will belong to {counts.length === 1 ? 'the epic' : `the ${counts.length} epics`} suggested for {items.length === 1 ? 'it' : 'them'}:</p>
          <ul className="bulk-ways">
            {counts.map(([epic, count]) => (
              <li key={epic}>{epic}: {countText(count, 'item')}</li>
            ))}
          </ul>
        </>
      );
    }
    case 'unlink':
      return <p>{countText(items.length, 'item')} will belong to no epic.</p>;
    case 'close':
      return (
        <>
          <CloseWays items={items} as={plan.as} onLooked={onLooked} />
          <blockquote className="bulk-comment"><strong>Closed: {CLOSING_NAMES[plan.as]}.</strong> {plan.reason.trim()}</blockquote>
        </>
      );
  }
}
