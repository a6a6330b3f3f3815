import type { Definition } from '../../src/core/definition/definition';
import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import { BacklogContent } from './backlog-content';
import { ReadyRules } from './ready-rules';
import { NewStory } from './new-story/new-story';
import { useBacklog } from './use-backlog';

interface BacklogViewProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly definition: Definition;
}

/** The backlog as it is read, and the way to add a story to it. */
export function BacklogView({ jira, context, definition }: BacklogViewProps) {
  const [backlog, { goOn, anew }] = useBacklog(jira, context.project.key, definition);
  return (
    <>
      <NewStory jira={jira} projectKey={context.project.key} definition={definition} criteriaField={backlog.fields?.criteria[0] ?? null} onCreated={anew} />
      <ReadyRules.Provider value={definition.ready}>
        <BacklogContent backlog={backlog} siteUrl={context.siteUrl} onGoOn={goOn} />
      </ReadyRules.Provider>
    </>
  );
}
