import { useEffect, useState } from 'react';
import type { Reply } from '../../src/contract/door';
import type { ScreenContext } from '../shared/context';
import { doorFailureText } from '../shared/door-client';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { BacklogView } from './backlog-view';
import { HealthSkeleton } from './health-skeleton';
import { askJudging, type Judging } from './judging';
import { usePlace } from './place';
import { ProjectLine } from './project-line';
import { SubpageTabs } from './subpage-tabs';
import { subpageOf } from './subpages';
import './health.css';
import './overview/overview.css';

interface HealthProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  /** Already on its way when the page is rendered. */
  readonly judging: Promise<Reply<Judging>>;
}

/** The Backlog health page: needs the definition before it can judge, then reads and scores the backlog. */
export function Health({ jira, context, judging }: HealthProps) {
  const [place, go] = usePlace();
  const [asked, setAsked] = useState(judging);
  const [reply, setReply] = useState<Reply<Judging> | null>(null);
  useEffect(() => {
    let wanted = true;
    void asked.then((next) => wanted && setReply(next));
    return () => {
      wanted = false;
    };
  }, [asked]);
  const again = () => {
    setReply(null);
    setAsked(askJudging());
  };

  return (
    <main className="health">
      <h1>Backlog health</h1>
      <SubpageTabs current={subpageOf(place.route)?.route ?? ''} onGo={go} />
      <ProjectLine />
      {reply === null && <HealthSkeleton />}
      {reply?.ok === false && (
        <Message tone="warning" action={{ name: 'Try again', run: again }}>
          The definition and the thresholds could not be loaded, so there are no scores. {doorFailureText(reply.failure)}
        </Message>
      )}
      {reply?.ok === true && <BacklogView jira={jira} context={context} judging={reply.value} place={place} go={go} />}
    </main>
  );
}
