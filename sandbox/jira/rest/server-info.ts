// Called by: REST clients as a first check of the connection.
import { jiraTime } from '../support/time';
import { type Call, ok, type Reply } from './call';

export const getServerInfo = ({ state }: Call): Reply =>
  ok({
    baseUrl: state.site.url,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    serverTime: jiraTime(state.now()),
    serverTimeZone: 'Etc/UTC',
    scmInfo: '',
    serverTitle: 'Jira',
    defaultLocale: { locale: 'en_GB' },
  });
