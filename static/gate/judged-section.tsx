import type { ReadyDefinition } from '../../src/core/definition/definition';
import { RULES } from '../../src/core/rules/registry';

/** In words what the Definition of Ready asks. */
export function JudgedSection({ ready }: { readonly ready: ReadyDefinition }) {
  const required = RULES.filter(({ id }) => ready.rules[id]?.level === 'required');
  return (
    <section>
      <h2>What is judged</h2>
      <p>
        An issue passes when its score is at least {ready.readyFrom} of 100{required.length === 0 ? '.' : ' and each of these has a yes:'}
      </p>
      {required.length > 0 && (
        <ul className="gate-points">
          {required.map(({ id, asks }) => <li key={id}>{asks}</li>)}
        </ul>
      )}
      <p>{ready.issueTypes === null ? 'All standard issue types are asked.' : `Asked of: ${ready.issueTypes.join(', ')}.`} Rules that somebody set aside for an issue are not asked of it.</p>
      <p className="subtle small">Jira does not tell an app what is typed into Summary and Due date on the transition's own screen: of these, the gate sees what was saved before. If the app cannot answer in time, the transition goes through.</p>
    </section>
  );
}
