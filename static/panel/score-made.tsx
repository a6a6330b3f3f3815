import type { ReadyDefinition } from '../../src/core/definition/definition';
import { pointsByRule } from '../../src/core/readiness/points';
import type { Readiness } from '../../src/core/readiness/readiness';
import { scoreFormula } from '../../src/core/readiness/score-formula';
import { RULES } from '../../src/core/rules/registry';
import { Disclosure } from './disclosure';
import { RuleEntry } from './rule-entry';
import './explain.css';

interface ScoreMadeProps {
  readonly readiness: Readiness;
  readonly definition: ReadyDefinition;
}

/** One line that opens: how the score is made, and a page for each rule. */
export function ScoreMade({ readiness, definition }: ScoreMadeProps) {
  const { met, findings, notApplicable } = readiness;
  return (
    <Disclosure
      className="score-made"
      summary={
        <>
          How this number is made
          <span className="subtle">
            {' '}· {met.length} of {met.length + findings.length} rules met
            {notApplicable.length > 0 && ` · ${notApplicable.length} not applicable`}
          </span>
        </>
      }
    >
      {() => <RulePages readiness={readiness} definition={definition} />}
    </Disclosure>
  );
}

function RulePages({ readiness, definition }: ScoreMadeProps) {
  const points = pointsByRule(readiness, definition);
  return (
    <div className="score-made-body">
      <p>{scoreFormula(definition)}</p>
      <ul className="rule-pages">
        {RULES.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} setting={definition.rules[rule.id]} points={points.get(rule.id) ?? null} readiness={readiness} />
        ))}
      </ul>
    </div>
  );
}
