import { startScreen } from '../shared/start-screen';
import { Health } from './health';
import type { HealthReads } from './health-reads';

export const start = ({ jira, context, judging }: HealthReads): Promise<void> =>
  startScreen(context.then((where) => where && <Health jira={jira} context={where} judging={judging} />));
