import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProjectState, Reply } from '../../src/contract/door';
import type { ScreenContext } from '../shared/context';
import { doorFailureText } from '../shared/door-client';
import { mayRetry, readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { SettingsSkeleton } from './settings-skeleton';
import { StartPage } from './start-page';
import { StartedPage } from './started-page';
import { useProject } from './use-project';
import { useSite } from './use-site';
import '../shared/input.css';
import './settings.css';

interface SettingsProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  /** Already on its way when the page is rendered. */
  readonly first: Promise<Reply<ProjectState>>;
}

/** The project settings page: the start screen until the project is started, then its definition. */
export function Settings({ jira, context, first }: SettingsProps) {
  const [reply, actions] = useProject(first);
  const [read, readAgain] = useSite(jira, context.project.key);
  const [justStarted, setJustStarted] = useState(false);
  const { change, retry } = actions;
  const heading = useFocusOnSwitch(reply?.ok === true ? reply.value.started : null);
  const page = useMemo(() => ({ jira, context, actions: { change, retry } }), [jira, context, change, retry]);

  return (
    <main className="settings">
      <h1 ref={heading} tabIndex={-1}>Ready &amp; Done</h1>
      {reply?.ok === false && (
        <Message tone={reply.failure.kind === 'refused' ? 'neutral' : 'warning'} action={reply.failure.kind === 'refused' ? undefined : { name: 'Try again', run: retry }}>
          {doorFailureText(reply.failure)}
        </Message>
      )}
      {reply?.ok !== false && read?.ok === false && (
        <Message tone="warning" action={mayRetry(read.failure) ? { name: 'Try again', run: readAgain } : undefined}>
          The project and its backlog could not be read. {read.failure.kind === 'unseen' || read.failure.kind === 'forbidden' ? "You can't see this project." : readFailureText(read.failure)}
        </Message>
      )}
      {reply?.ok !== false && (reply === null || read === null) && <SettingsSkeleton />}
      {reply?.ok === true && read?.ok === true &&
        (reply.value.started ? (
          <StartedPage page={page} state={reply.value} read={read.value} justStarted={justStarted} />
        ) : (
          <StartPage page={page} definition={reply.value.definition} read={read.value} onStarted={() => setJustStarted(true)} />
        ))}
    </main>
  );
}

/** Starting and stopping replace the whole page, pressed button included: the focus goes to its heading. */
function useFocusOnSwitch(started: boolean | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<boolean | null>(null);
  useEffect(() => {
    if (started === null) return;
    if (before.current !== null && before.current !== started) heading.current?.focus();
    before.current = started;
  }, [started]);
  return heading;
}
