import { RULES } from '../../src/core/rules/registry';
import type { Readiness } from '../../src/core/readiness/readiness';
import { CheckIcon } from '../shared/check-icon';

/** One line that opens: the questions answered well, and those that do not apply. */
export function RulesMet({ readiness }: { readonly readiness: Readiness }) {
  const asked = readiness.met.length + readiness.findings.length;
  const apart = readiness.notApplicable.length;
  return (
    <details className="rules">
      <summary>
        {readiness.met.length} of {asked} rules met{apart > 0 && <span className="subtle"> · {apart} not applicable</span>}
      </summary>
      <ul>
        {readiness.met.map((rule) => (
          <li key={rule}>
            <CheckIcon state="met" /> <span>{questionOf(rule)}</span>
          </li>
        ))}
        {readiness.notApplicable.map(({ rule, because }) => (
          <li key={rule} className="subtle">
            <CheckIcon state="unknown" />
            <span>
              {questionOf(rule)} <span className="small">Not applicable: {because}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const questionOf = (id: string): string => RULES.find((rule) => rule.id === id)?.asks ?? id;
