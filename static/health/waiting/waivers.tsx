import { dateText } from '../../shared/date-text';
import { IssueLink } from '../../shared/issue-link';
import { StatusLozenge } from '../../shared/status-lozenge';
import { useHealthData } from '../health-data';
import type { WaiverOf } from './read-waiting';

/** Waivers of open issues that end soon or ended lately: then the gate asks for the criterion again. */
export function Waivers({ waivers }: { readonly waivers: readonly WaiverOf[] }) {
  const { context } = useHealthData();
  const moment = (at: number) => dateText(new Date(at).toISOString(), context.locale, context.timezone);
  return (
    <section aria-labelledby="ending-waivers">
      <h2 id="ending-waivers">Waivers about to end</h2>
      <p className="subtle small">When a waiver has ended, its criterion has to be met again before Done. Open the issue to meet it, or to waive it once more.</p>
      <ul className="waiting-rows">
        {waivers.map(({ issue, waiver, reason }) => (
          <li key={`${issue.facts.id} ${waiver.criterion}`} className="waiting-row">
            <p><IssueLink issueKey={issue.facts.key} siteUrl={context.siteUrl}>{issue.facts.key} {issue.facts.summary}</IssueLink> <StatusLozenge status={issue.facts.status} /></p>
            <p>“{waiver.title}”: {waiver.ended ? 'ended' : 'ends'} {moment(waiver.until)}</p>
            {reason !== null && <p className="subtle small">Reason: {reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
