import { Message } from '../shared/message';
import { startScreen } from '../shared/start-screen';
import type { PanelReads } from './panel-reads';
import { Panel } from './panel';

export const start = (reads: Promise<PanelReads>): Promise<void> => startScreen(reads.then(panelOf));

function panelOf(reads: PanelReads) {
  if (reads === null) return null;
  const { jira, context, first } = reads;
  if (context.issue === null || first === null) return <Message tone="warning">This panel belongs on an issue.</Message>;
  return <Panel jira={jira} context={context} issue={context.issue} first={first} />;
}
