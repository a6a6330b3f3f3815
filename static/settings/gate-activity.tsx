import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { GateActivity as Activity, ShownRecord } from '../../src/contract/gate-activity';
import type { ScreenContext } from '../shared/context';
import { dateText } from '../shared/date-text';
import { ask, doorFailureText } from '../shared/door-client';
import { IssueLink } from '../shared/issue-link';
import { Lozenge } from '../shared/lozenge';
import { Message } from '../shared/message';
import { criteriaText, summaryText, VERDICTS, whyVerdict } from './gate-activity-text';
import { useDoor } from './use-door';
import './gate-activity.css';

/** How work came into Done: what an enforcing gate would have refused, then each entry, newest first. */
export function GateActivity({ context }: { readonly context: ScreenContext }) {
  const { reply, again, show } = useDoor('activity');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const more = async (shown: Activity) => {
    if (asking) return;
    setAsking(true);
    const next = await ask('activity', { cursor: shown.next });
    setAsking(false);
    setProblem(next.ok ? null : doorFailureText(next.failure));
    if (next.ok) show({ records: [...shown.records, ...next.value.records], next: next.value.next, summary: shown.summary, titles: { ...next.value.titles, ...shown.titles } });
  };

  return (
    <section aria-labelledby="gate-activity" aria-busy={reply === null}>
      <h2 id="gate-activity">Gate activity</h2>
      {reply === null && <p className="subtle" role="status">Reading the gate activity…</p>}
      {reply?.ok === false && <Message tone="warning" action={{ name: 'Try again', run: again }}>The gate activity could not be read. {doorFailureText(reply.failure)}</Message>}
      {reply?.ok === true && <Entries activity={reply.value} context={context} />}
      {problem !== null && <Message tone="warning">{problem}</Message>}
      {reply?.ok === true && reply.value.next !== null && (
        <div className="buttons">
          <Button isLoading={asking} onClick={() => void more(reply.value)}>Show older ones</Button>
        </div>
      )}
    </section>
  );
}

function Entries({ activity: { records, next, summary, titles }, context }: { readonly activity: Activity; readonly context: ScreenContext }) {
  if (records.length === 0 && next === null && (summary === null || summary.entries + summary.unjudged === 0)) {
    return <p className="subtle">No issue has come into Done since Ready &amp; Done was started here. Each one that does will be listed, whether a gate stands in the way or not.</p>;
  }
  return (
    <>
      {summary !== null && <p className="gate-summary">{summaryText(summary, titles)}</p>}
      <p className="subtle">Counted by the app over all issues of this project. The list shows those that you may see, judged some minutes after each came into Done.</p>
      {records.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">Came into Done</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => <Entry key={`${record.issue} ${record.change}`} record={record} titles={titles} context={context} />)}
          </tbody>
        </table>
      )}
    </>
  );
}

function Entry({ record, titles, context: { siteUrl, locale, timezone } }: { readonly record: ShownRecord; readonly titles: Activity['titles']; readonly context: ScreenContext }) {
  const { name, tone } = VERDICTS[record.verdict];
  const why = whyVerdict(record);
  return (
    <tr>
      <th scope="row" className="cell-rule gate-issue">
        <IssueLink issueKey={record.key} siteUrl={siteUrl} /> <span className="item-summary subtle">{record.summary}</span>
      </th>
      <td className="gate-when">
        {dateText(new Date(record.at).toISOString(), locale, timezone)}
        <span className="item-summary subtle small">{record.from === null ? `Created as ${record.to}` : `From ${record.from} to ${record.to}`}</span>
      </td>
      <td className="gate-how">
        <Lozenge tone={tone}>{name}</Lozenge>
        {record.reasons.length > 0 && <span className="item-summary">Not met: {criteriaText(record.reasons, titles)}</span>}
        {record.waived.length > 0 && <span className="item-summary">Waived: {criteriaText(record.waived, titles)}</span>}
        {why !== '' && <span className="item-summary subtle small">{why}</span>}
      </td>
    </tr>
  );
}
