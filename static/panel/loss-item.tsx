import type { JiraIssue } from '../../src/contract/jira-issue';
import { AlsoLost } from './also-lost';
import { FindingFix } from './finding-fix';
import { findingId } from './finding-place';
import { FindingFoot } from './finding-foot';
import { LossPoints } from './loss-points';
import type { LossGroup } from './losses';
import { Quoted } from './quoted';

/** One lost rule: how much, what, the words it is about, the way to win it back, why it matters, and what is lost with it. */
export function LossItem({ group, issue }: { readonly group: LossGroup; readonly issue: JiraIssue }) {
  const { main, also } = group;
  return (
    <li className="loss" id={findingId(main.rule)}>
      <LossPoints lost={main.lost} />
      <div className="loss-words">
        <p className="loss-problem">
          {main.problem}
          {main.level === 'required' && <span className="required"> Required</span>}
        </p>
        <Quoted finding={main} issue={issue} />
        <p>{main.remedy}</p>
        <FindingFix finding={main} issue={issue} />
        <FindingFoot finding={main} issue={issue} />
        {also.length > 0 && <AlsoLost findings={also} />}
      </div>
    </li>
  );
}
