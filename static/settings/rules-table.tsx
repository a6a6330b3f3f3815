import { RULES } from '../../src/core/rules/registry';
import type { Dismissals } from './dismissal-text';
import type { Form } from './form';
import { Problem } from './problem';
import type { Problems } from './read-form';
import { RuleRow } from './rule-row';
import { shares } from './shares';

interface RulesTableProps {
  readonly form: Form;
  readonly problems: Problems;
  readonly dismissals: Dismissals;
  readonly onChange: (form: Form) => void;
}

/** What a definition says about a rule that it does not know yet. */
const UNKNOWN = { level: 'off', weight: '0' } as const;

/** Each rule with its level and its weight, and what the weight comes to of 100 points. */
export function RulesTable({ form, problems, dismissals, onChange }: RulesTableProps) {
  const points = shares(form.rules, RULES.map(({ id }) => id));
  return (
    <>
      <p className="subtle small">
        A required rule must be met before an issue is ready. A rule that counts costs its points. Advice is shown and costs nothing. Rules that do not apply to an issue leave the sum, and the others share its points.
      </p>
      <table className="list rules">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Level</th>
            <th scope="col">Weight</th>
            <th scope="col" className="cell-number">Of 100 points</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              setting={form.rules[rule.id] ?? UNKNOWN}
              points={points.get(rule.id) ?? 0}
              dismissed={dismissals[rule.id] ?? ''}
              problem={problems[`weight.${rule.id}`]}
              onChange={(setting) => onChange({ ...form, rules: { ...form.rules, [rule.id]: setting } })}
            />
          ))}
        </tbody>
      </table>
      <Problem id="rules-problem" text={problems.rules} />
    </>
  );
}
