import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { GateActivity as Activity } from '../../src/contract/gate-activity';
import type { ScreenContext } from '../shared/context';
import { doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { momentsText, summaryText } from './gate-activity-text';
import { GateEntry } from './gate-entry';
import { useActivity, type ActivityWish } from './use-activity';
import './gate-activity.css';

const ALL: ActivityWish = { kind: null, days: null };

interface GateActivityProps {
  readonly context: ScreenContext;
  readonly wish?: ActivityWish;
  /** Ways to narrow the list, above it. */
  readonly tools?: (activity: Activity | null) => ReactNode;
}

/** How work came into Done: what an enforcing gate would have refused, then each entry, newest first. */
export function GateActivity({ context, wish = ALL, tools }: GateActivityProps) {
  const { reply, asking, problem, again, more } = useActivity(wish);
  return (
    <section aria-labelledby="gate-activity" aria-busy={reply === null || asking}>
      <h2 id="gate-activity">Gate activity</h2>
      {reply === null && <p className="subtle" role="status">Reading the gate activity…</p>}
      {reply?.ok === false && <Message tone="warning" action={{ name: 'Try again', run: again }}>The gate activity could not be read. {doorFailureText(reply.failure)}</Message>}
      {reply?.ok === true && <Entries activity={reply.value} context={context} wish={wish} tools={tools?.(reply.value)} />}
      {problem !== null && <Message tone="warning">{problem}</Message>}
      {reply?.ok === true && reply.value.next !== null && (
        <div className="buttons">
          <Button isLoading={asking} onClick={more}>Show older ones</Button>
        </div>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly activity: Activity;
  readonly context: ScreenContext;
  readonly wish: ActivityWish;
  readonly tools: ReactNode;
}

function Entries({ activity: { records, next, summary, titles }, context, wish, tools }: EntriesProps) {
  if (wish.kind === null && wish.days === null && records.length === 0 && next === null && (summary === null || summary.entries + summary.unjudged === 0)) {
    return <p className="subtle">No issue has come into Done since Ready &amp; Done was started here. Each one that does will be listed, whether a gate stands in the way or not.</p>;
  }
  return (
    <>
      {summary !== null && <p className="gate-summary">{summaryText(summary, titles)}</p>}
      {summary !== null && momentsText(summary) !== '' && <p>{momentsText(summary)}</p>}
      <p className="subtle">Counted by the app over all issues of this project. The list shows those that you may see, judged some minutes after each came into Done.</p>
      {tools}
      {records.length === 0 && <p className="subtle">{emptyText(wish, next !== null)}</p>}
      {records.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">When</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => <GateEntry key={`${record.issue} ${record.at} ${record.change}`} record={record} titles={titles} context={context} />)}
          </tbody>
        </table>
      )}
    </>
  );
}

function emptyText({ kind }: ActivityWish, isMore: boolean): string {
  const what = kind === null ? 'Nothing' : 'Nothing of this kind';
  return isMore ? `${what} among the newest that you may see.` : `${what} in this time, or nothing that you may see.`;
}
