import type { PanelReads } from '../panel/panel-reads';
import { Message } from '../shared/message';
import { startScreen } from '../shared/start-screen';
import { Status } from './status';

export const start = (reads: Promise<PanelReads>): Promise<void> => startScreen(reads.then(statusOf));

function statusOf(reads: PanelReads) {
  if (reads === null) return null;
  const { jira, context, first } = reads;
  if (context.issue === null || first === null) return <Message tone="warning">This belongs on an issue.</Message>;
  return <Status jira={jira} context={context} issue={context.issue} first={first} />;
}
