import Heading from '@atlaskit/heading';
import { useEffect } from 'react';
import type { Project } from '../api/projects';
import { readProjectWorkflows, type Workflow } from '../api/workflows';
import { Link } from '../app/navigation';
import { workflowPath } from '../app/route';
import { useLoad } from '../app/use-load';
import { Failed } from '../parts/failed';
import { Waiting } from '../parts/waiting';

/** The workflows of a project, each with the issue types that use it. */
export function ProjectWorkflowsPage({ project }: { readonly project: Project }) {
  const [workflows, reload] = useLoad(`workflows ${project.key}`, () => readProjectWorkflows(project));
  useEffect(() => {
    document.title = 'Workflows - Jira';
  }, []);
  if (workflows.state === 'loading') return <Waiting label="Loading the workflows" />;
  if (workflows.state === 'failed') return <Failed error={workflows.error} what="the workflows of this project" again={() => void reload()} />;
  return (
    <div className="page">
      <p className="overline">{project.name}</p>
      <Heading size="large" as="h1">
        Workflows
      </Heading>
      <ul className="rows">
        {workflows.value.map(({ workflow, issueTypes }) => (
          <li key={workflow.id} className="row">
            <Link className="row-summary" href={workflowPath(project.key, workflow.id)}>
              {workflow.name}
            </Link>
            <span className="hint">{`${issueTypes.join(', ')} · ${rules(workflow)}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function rules({ transitions }: Workflow): string {
  const count = transitions.reduce((sum, { validators }) => sum + validators.length, 0);
  return count === 1 ? '1 rule' : `${count} rules`;
}
