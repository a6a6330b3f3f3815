import * as v from 'valibot';
import { isPage, type Command } from './commands';

/** Panels and pages are not dialogs: Jira has nothing to close or to submit there, and says so. */
export const notHere: Command = () => false;

/** What stands on an issue may ask Jira to read the issue again. */
export const refresh: Command = (_data, { screen, refreshPage }) => {
  if (isPage(screen)) return false;
  refreshPage();
  return true;
};

export const changeWindowTitle: Command = (data, { screen }) => {
  if (!isPage(screen)) throw new Error('view.changeWindowTitle is for pages, not for panels.');
  document.title = v.parse(v.string(), data);
};

/** Only exports wait for this. */
export const emitReadyEvent: Command = () => undefined;

/** Sent by the bridge's own program in the frame. */
export const resize: Command = (data, { setHeight }) => setHeight(v.parse(v.object({ height: v.pipe(v.number(), v.minValue(0)) }), data).height);
