import { startScreen } from '../shared/start-screen';
import { Settings } from './settings';
import type { SettingsReads } from './settings-reads';

export const start = ({ jira, context, project }: SettingsReads): Promise<void> =>
  startScreen(context.then((where) => where && <Settings jira={jira} context={where} first={project} />));
