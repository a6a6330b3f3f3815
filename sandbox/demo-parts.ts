import type { Resolvers } from './forge/bridge/invoke';
import type { Rest } from './forge/fetch/to-jira';
import type { Manifest } from './forge/manifest-schema';
import type { Site } from './forge/modules/list-modules';
import type { Jira } from './jira/jira';

/** What people of the demo need to use the app as its screens would. */
export interface DemoParts {
  readonly manifest: Manifest;
  readonly site: Site;
  readonly resolvers: Resolvers;
  readonly jira: Jira;
  readonly rest: Rest;
}

