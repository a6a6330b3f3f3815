import { requestJira } from '@forge/bridge';
import { READY_GATE_MODULE } from '../../src/contract/ready-gate';
import { jiraClient } from '../shared/jira-client';
import { startScreen } from '../shared/start-screen';
import { DoneGatePage } from './done-gate-page';
import type { GateContext } from './gate-context';
import { ReadyGatePage } from './ready-gate-page';
import '../shared/input.css';
import './gate.css';

/** One page for both gates, where they are added and where they are edited. */
export function start(context: Promise<GateContext | null>): Promise<void> {
  const jira = jiraClient(requestJira);
  return startScreen(context.then((where) => where && (where.moduleKey === READY_GATE_MODULE ? <ReadyGatePage jira={jira} context={where} /> : <DoneGatePage jira={jira} context={where} />)));
}
