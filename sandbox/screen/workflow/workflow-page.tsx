import Heading from '@atlaskit/heading';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useEffect, useState } from 'react';
import type { Project } from '../api/projects';
import type { AddableRule } from '../api/rule-modules';
import type { WorkflowTransition } from '../api/workflows';
import { useFlags } from '../app/flags';
import { Link } from '../app/navigation';
import { workflowsPath } from '../app/route';
import { Failed } from '../parts/failed';
import { Waiting } from '../parts/waiting';
import { CategoryLozenge } from './category-lozenge';
import { withConfig, withNewRule, withoutRule } from './edit-rules';
import { OpenDialog, type Opened } from './open-dialog';
import { TransitionSection } from './transition-section';
import { useWorkflow } from './use-workflow';

/** One workflow: its statuses, its transitions, and the rules on them. What is changed is saved at once. */
export function WorkflowPage({ project, workflowId }: { readonly project: Project; readonly workflowId: string }) {
  const [loaded, reload, save] = useWorkflow(workflowId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const flags = useFlags();
  const name = loaded.state === 'ready' ? loaded.value.document.workflow.name : 'Workflow';
  useEffect(() => {
    document.title = `${name} - Jira`;
  }, [name]);
  if (loaded.state === 'loading') return <Waiting label="Loading the workflow" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} what="this workflow" again={() => void reload()} />;

  const { document: shown } = loaded.value;
  const add = async (transition: WorkflowTransition, rule: AddableRule): Promise<void> => {
    if (rule.module.pages.create !== null) return setOpened({ kind: 'create', transitionId: transition.id, rule });
    const why = await save((document) => withNewRule(document, transition.id, rule, ''));
    if (why !== null) flags.show({ id: 'rule', title: 'The rule was not added', description: why, kind: 'error', autoDismiss: false, actions: [] });
  };
  return (
    <div className="page">
      <nav className="overline" aria-label="Breadcrumbs">
        <Link href={workflowsPath(project.key)}>{`Workflows of ${project.name}`}</Link>
      </nav>
      <Heading size="large" as="h1">
        {name}
      </Heading>
      <p className="hint workflow-words">{`Version ${shown.workflow.version.versionNumber}. A rule is in force as soon as it is added, for every issue that uses this workflow.`}</p>
      <ul className="statuses" aria-label="Statuses">
        {shown.workflow.statuses.map(({ statusReference }) => (
          <li key={statusReference}>
            <CategoryLozenge status={shown.statuses.find((one) => one.statusReference === statusReference)} />
          </li>
        ))}
      </ul>
      <Heading size="small" as="h2">
        Transitions
      </Heading>
      {shown.workflow.transitions.map((transition) => (
        <TransitionSection
          key={transition.id}
          edited={loaded.value}
          transition={transition}
          onAdd={(rule) => void add(transition, rule)}
          onPage={(kind, ruleId) => setOpened({ kind, transitionId: transition.id, ruleId })}
          onRemove={(ruleId) => setOpened({ kind: 'remove', transitionId: transition.id, ruleId })}
        />
      ))}
      <ModalTransition>
        {opened !== null && (
          <OpenDialog
            opened={opened}
            edited={loaded.value}
            onAdd={(id, rule, config) => save((document) => withNewRule(document, id, rule, config))}
            onUpdate={(id, ruleId, config) => save((document) => withConfig(document, id, ruleId, config))}
            onRemove={(id, ruleId) => save((document) => withoutRule(document, id, ruleId))}
            close={() => setOpened(null)}
          />
        )}
      </ModalTransition>
    </div>
  );
}
