import { useCallback } from 'react';
import type { Exemptions } from '../../src/core/done/gate-config';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { GroupChoice } from './group-choice';
import { readRoles } from './read-choices';
import { useAnswer } from './use-answer';

interface ExemptionsChoiceProps {
  readonly jira: JiraClient;
  readonly projectId: string;
  readonly chosen: Exemptions;
  /** Why the gate cannot have these exemptions. */
  readonly problem: string | null;
  readonly onChange: (chosen: Exemptions) => void;
}

/** Whom the gate lets through. A role that is chosen stays listed, also where Jira names it no more. */
export function ExemptionsChoice({ jira, projectId, chosen, problem, onChange }: ExemptionsChoiceProps) {
  const [read] = useAnswer(useCallback(() => readRoles(jira, projectId), [jira, projectId]));
  const listed = read?.ok === true ? read.value : [];
  const roles = [...listed, ...chosen.roles.filter(({ id }) => !listed.some((role) => role.id === id))];
  const toggle = (role: Exemptions['roles'][number]) => onChange({ ...chosen, roles: chosen.roles.some(({ id }) => id === role.id) ? chosen.roles.filter(({ id }) => id !== role.id) : [...chosen.roles, role] });
  return (
    <section>
      <h2>Who may pass without being asked</h2>
      <p className="subtle">Usually nobody: a waiver in the Readiness panel lets a single issue through, with a reason and an end.</p>
      <div className="gate-columns">
        <fieldset className="gate-set">
          <legend className="gate-label">Project roles</legend>
          <div className="gate-choices">
            {roles.map((role) => (
              <label key={role.id} className="gate-choice">
                <input type="checkbox" checked={chosen.roles.some(({ id }) => id === role.id)} onChange={() => toggle(role)} /> {role.name}
              </label>
            ))}
          </div>
          {read === null && <p className="subtle small">Reading the roles…</p>}
          {read?.ok === false && <p className="problem small" role="alert">The roles of this project could not be read.</p>}
        </fieldset>
        <GroupChoice jira={jira} chosen={chosen.groups} onChange={(groups) => onChange({ ...chosen, groups })} />
      </div>
      {problem !== null && <Message tone="warning">With these exemptions it cannot be a gate: each asks more of Jira. {problem} Choose fewer, or waive single issues instead.</Message>}
    </section>
  );
}
