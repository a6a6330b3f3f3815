import { join } from 'node:path';
import type { DynamicStatus } from '../forge/bridge/dynamic-status';
import type { Resolvers } from '../forge/bridge/invoke';
import type { Rest } from '../forge/fetch/to-jira';
import type { Installation } from '../forge/installation';
import type { Manifest } from '../forge/manifest-schema';
import type { Background } from '../forge/schedule/background';
import type { IssuePanels } from '../forge/modules/issue-panels';
import type { Site } from '../forge/modules/list-modules';
import { appScreens } from '../forge/screens/app-screens';
import type { Jira } from '../jira/jira';
import { bridgeDoors } from './bridge-doors';
import { changeDoors } from './change-doors';
import { faultDoors } from './fault-doors';
import { fieldDoors } from './field-doors';
import type { Faults } from './faults';
import { jiraSite } from './jira-site';
import { moduleDoors } from './module-doors';
import { backgroundDoors } from './background-doors';
import { ruleDoors } from './rule-doors';
import { sessionDoors } from './session-doors';

export interface ServeOptions {
  readonly root: string;
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly jira: Jira;
  readonly site: Site;
  readonly rest: Rest;
  readonly faults: Faults;
  readonly resolvers: Resolvers;
  readonly panels: IssuePanels;
  readonly status: DynamicStatus;
  readonly background: Pick<Background, 'run'>;
  readonly warn: (line: string) => void;
  /** Called after something was changed other than over REST. */
  readonly changed: () => void;
  /** Aborted when the sandbox stops: ends open streams. */
  readonly closing: AbortSignal;
}

/** Two origins behind one port: `<anything>.localhost` is the app's, every other host is Jira's. */
export function serveSandbox({ root, manifest, installation, jira, site, rest, faults, resolvers, panels, status, background, warn, changed, closing }: ServeOptions): (request: Request) => Response | Promise<Response> {
  const { people } = jira;
  const app = appScreens({ manifest, root, bridgeScript: join(root, 'dist/bridge/frame.js'), siteUrl: site.url, warn });
  const own = jiraSite({
    people,
    rest,
    siteUrl: site.url,
    screens: join(root, 'dist/jira'),
    doors: [
      ['session', sessionDoors(people)],
      ['modules', moduleDoors({ manifest, site, panels, status, people, rest })],
      ['bridge', bridgeDoors({ people, installation, site: jira.site, resolvers, rest })],
      ['changes', changeDoors(jira, rest, site.url, closing)],
      ['fields', fieldDoors({ manifest, jira, changed })],
      ['rules', ruleDoors(manifest, site.appOrigin)],
      ['faults', faultDoors(faults)],
      ['background', backgroundDoors(background)],
    ],
  });
  return (request) => (new URL(request.url).hostname.endsWith('.localhost') ? app.fetch(request) : own.fetch(request));
}
