import type { ReactNode } from 'react';
import type { Reply } from '../../src/contract/door';
import type { GateBasis } from '../../src/contract/gate-page';
import { doorFailureText } from '../shared/door-client';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { ProjectSelect } from './project-select';

interface ProjectChoiceProps {
  readonly jira: JiraClient;
  readonly heading: string;
  /** A team-managed workflow belongs to one project. */
  readonly isFixed: boolean;
  readonly projectId: string | null;
  readonly basis: Reply<GateBasis> | null;
  /** In which words the basis is shown once it is read. */
  readonly children?: ReactNode;
  readonly onChange: (projectId: string | null) => void;
  readonly onRetry: () => void;
}

/** Whose definition is asked. */
export function ProjectChoice({ jira, heading, isFixed, projectId, basis, children, onChange, onRetry }: ProjectChoiceProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {isFixed ? <p>{basis?.ok === true ? `${basis.value.project.name} (${basis.value.project.key}): this workflow is the project's own.` : "This project's own: nobody else uses this workflow."}</p> : <ProjectSelect jira={jira} chosen={projectId} project={basis?.ok === true ? basis.value.project : null} onChange={onChange} />}
      {projectId !== null && basis === null && <div className="gate-line-room" role="status" aria-label="Reading the definition" />}
      {basis?.ok === false && (
        <Message tone={basis.failure.kind === 'refused' ? 'neutral' : 'warning'} action={basis.failure.kind === 'refused' ? undefined : { name: 'Try again', run: onRetry }}>
          {doorFailureText(basis.failure)}
        </Message>
      )}
      {basis?.ok === true && !basis.value.started && <Message tone="neutral">Ready &amp; Done is not started in {basis.value.project.name}: its issues have no Readiness panel yet, where people tick and accept. Start it in the project settings.</Message>}
      {children}
    </section>
  );
}
