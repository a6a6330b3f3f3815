import type { RuleSetting } from '../../src/core/definition/definition';
import type { Readiness } from '../../src/core/readiness/readiness';
import type { Rule } from '../../src/core/rules/rule';
import { rulePage } from '../../src/core/rules/rule-page';
import { CheckIcon } from '../shared/check-icon';
import { Disclosure } from './disclosure';
import { ruleState } from './rule-state';

interface RuleEntryProps {
  readonly rule: Rule;
  readonly setting: RuleSetting | undefined;
  readonly points: number | null;
  readonly readiness: Readiness;
}

/** A rule as a question with its answer on this issue; opened, the rule's own page. */
export function RuleEntry({ rule, setting, points, readiness }: RuleEntryProps) {
  const { icon, worth, because } = ruleState(rule.id, setting, points, readiness);
  return (
    <li>
      <Disclosure
        className="rule-page"
        summary={
          <>
            <CheckIcon state={icon} /> <span className="rule-asks">{rule.asks}</span> <span className="rule-worth subtle small">{worth}</span>
          </>
        }
      >
        {() => {
          const page = rulePage(rule, setting, points);
          return (
            <dl className="rule-body">
              <dt>On this issue</dt>
              <dd>{page.counts}{because !== null && ` ${because}`}</dd>
              <dt>When it is not met</dt>
              {page.says.map(({ problem, remedy }) => (
                <dd key={problem}>{problem} <span className="subtle">{remedy}</span></dd>
              ))}
              <dt>Why it matters</dt>
              <dd>{page.why}</dd>
              <dt>Usual level and weight</dt>
              <dd>{page.usual}</dd>
              <dt>How often it was right</dt>
              <dd>{page.measured}</dd>
            </dl>
          );
        }}
      </Disclosure>
    </li>
  );
}
