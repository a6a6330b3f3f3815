import type { BridgeHost, Command } from './commands';
import { createHistory } from './create-history';
import { enableTheming } from './enable-theming';
import { emit, on } from './events';
import { fetchProduct } from './fetch-product';
import { closeFlag, showFlag } from './flags';
import { getContext } from './get-context';
import { invoke } from './invoke';
import { openIssueViewModal } from './issue-modal';
import { getUrl, navigate, reload } from './navigate';
import { changeWindowTitle, emitReadyEvent, notHere, refresh, resize } from './view';
import { setWorkflowRuleConfigurationCallback } from './workflow-rule';

/** The commands of @forge/bridge 7.2.0 and @forge/jira-bridge 0.40.1 that this Jira answers. */
const commands: Readonly<Record<string, Command>> = {
  invoke,
  getContext,
  fetchProduct,
  showFlag,
  closeFlag,
  navigate,
  getUrl,
  reload,
  enableTheming,
  createHistory,
  emit,
  on,
  refresh,
  close: notHere,
  onClose: notHere,
  submit: notHere,
  changeWindowTitle,
  emitReadyEvent,
  openIssueViewModal,
  resize,
  setWorkflowRuleConfigurationCallback,
};

/** Answers a command of the frame. @throws Error naming a command that is not served, also on the console */
export function runCommand(name: string, data: unknown, host: BridgeHost): unknown {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(data, host);
  const line = `The bridge command "${name}" is not served here. Add it in sandbox/screen/bridge/run-command.ts.`;
  console.error(line);
  throw new Error(line);
}
