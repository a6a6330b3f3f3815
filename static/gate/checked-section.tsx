import type { Definition } from '../../src/core/definition/definition';
import type { Compilation } from '../../src/core/done/compile-gate';
import { bound } from '../../src/core/done/kinds';
import { Message } from '../shared/message';
import { costText, formText } from './cost-text';

interface CheckedSectionProps {
  readonly definition: Definition;
  readonly compiled: Compilation;
  readonly locale: string;
}

/** Criteria about other issues, which a refusal can name. */
const ABOUT_ISSUES: readonly string[] = ['subtasks-done', 'no-open-blocker'];

/** In words what is checked, and what it costs Jira; or why it cannot be a gate. */
export function CheckedSection({ definition, compiled, locale }: CheckedSectionProps) {
  const { criteria } = definition.done;
  return (
    <section>
      <h2>What is checked</h2>
      {criteria.length > 0 && <p className="subtle">Whoever is refused reads what to do about each that is missing.</p>}
      {criteria.length > 0 && (
        <ol className="gate-criteria">
          {criteria.map(bound).map(({ criterion, title, remedy }) => (
            <li key={criterion.id}>
              <p>{title}{criterion.issueTypes !== null && <span className="subtle small"> for {criterion.issueTypes.join(', ')} only</span>}</p>
              <p className="subtle small">{remedy}.</p>
            </li>
          ))}
        </ol>
      )}
      {compiled.ok ? (
        <p className="subtle small">
          {costText(compiled.cost, locale)} {formText(compiled.form, criteria.some(({ kind }) => ABOUT_ISSUES.includes(kind)))}
        </p>
      ) : (
        <Message tone="warning">This cannot be a gate yet. {compiled.why} Change the definition in the project settings, then come back.</Message>
      )}
      <p className="subtle small">Epics and sub-tasks pass: a Definition of Done is about the other issue types.</p>
    </section>
  );
}
