import { Suspense, useMemo } from 'react';
import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import { shownItems } from './backlog-state';
import { HealthDataProvider, type HealthData } from './health-data';
import { HealthSkeleton } from './health-skeleton';
import type { Judging } from './judging';
import { NewStory } from './new-story/new-story';
import type { Go, Place } from './place';
import { ReadingLine } from './reading-line';
import { ReadyRules } from './ready-rules';
import { Share } from './share/share';
import { subpageOf } from './subpages';
import { useBacklog } from './use-backlog';
import { useFigures } from './use-figures';
import { useHistory } from './use-history';
import { useMoves } from './use-moves';
import './share/page-actions.css';

interface BacklogViewProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly judging: Judging;
  readonly place: Place;
  readonly go: Go;
}

/** The backlog as it is read, the way to add a story to it, and the subpage of the address. */
export function BacklogView({ jira, context, judging, place, go }: BacklogViewProps) {
  const [backlog, backlogActions] = useBacklog(jira, context, judging);
  const [history, historyAgain] = useHistory(jira, context.project.key, backlog.fields);
  const items = shownItems(backlog);
  const moves = useMoves(jira, backlog, history);
  const figures = useFigures(items, backlog.phase === 'complete', history, { moves, thresholds: judging.thresholds });
  const actions = useMemo(() => ({ ...backlogActions, historyAgain }), [backlogActions, historyAgain]);
  const data: HealthData = { jira, context, judging, backlog, history, figures, actions, place, go };
  const Page = subpageOf(place.route)?.Page;
  return (
    <HealthDataProvider value={data}>
      <div className="page-actions">
        <NewStory jira={jira} projectKey={context.project.key} definition={judging.definition} criteriaField={backlog.fields?.criteria[0] ?? null} onCreated={(id) => actions.anew([id])} />
        <Share key={place.route} />
      </div>
      <ReadyRules.Provider value={judging.definition.ready}>
        <ReadingLine />
        {items.length === 0 && backlog.phase === 'reading' ? <HealthSkeleton /> : <Suspense fallback={<HealthSkeleton />}>{Page && <Page />}</Suspense>}
      </ReadyRules.Provider>
    </HealthDataProvider>
  );
}
