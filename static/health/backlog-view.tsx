import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import { BacklogContent } from './backlog-content';
import type { Judging } from './judging';
import { ReadyRules } from './ready-rules';
import { NewStory } from './new-story/new-story';
import { useBacklog } from './use-backlog';
import { useHistory } from './use-history';

interface BacklogViewProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly judging: Judging;
}

/** The backlog as it is read, and the way to add a story to it. */
export function BacklogView({ jira, context, judging }: BacklogViewProps) {
  const [backlog, { goOn, anew }] = useBacklog(jira, context.project.key, judging);
  const [history, historyAgain] = useHistory(jira, context.project.key, backlog.fields);
  return (
    <>
      <NewStory jira={jira} projectKey={context.project.key} definition={judging.definition} criteriaField={backlog.fields?.criteria[0] ?? null} onCreated={anew} />
      <ReadyRules.Provider value={judging.definition.ready}>
        <BacklogContent backlog={backlog} history={history} siteUrl={context.siteUrl} onGoOn={goOn} onHistoryAgain={historyAgain} />
      </ReadyRules.Provider>
    </>
  );
}
