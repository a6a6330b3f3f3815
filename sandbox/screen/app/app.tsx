import { useEffect } from 'react';
import { readProjects, type Project } from '../api/projects';
import { readSession, signInAs, type Session } from '../api/session';
import { TopBar } from '../chrome/top-bar';
import { SideNav } from '../chrome/side-nav';
import { Failed } from '../parts/failed';
import { Waiting } from '../parts/waiting';
import { FlagArea } from './flags';
import { IssueDialogArea } from './issue-dialog-area';
import { usePath } from './navigation';
import { Pages } from './pages';
import { readRoute, type Route } from './route';
import { useLoad } from './use-load';

interface Start {
  readonly session: Session;
  readonly projects: readonly Project[];
}

async function readStart(): Promise<Start> {
  const [session, projects] = await Promise.all([readSession(), readProjects()]);
  return { session, projects };
}

/** The whole of Jira for one person; another person starts everything afresh. */
export function App() {
  const [start, reload] = useLoad('start', readStart);
  const route = readRoute(usePath());
  useEffect(() => {
    document.title = 'Jira';
  }, [route.at]);
  if (start.state === 'loading') return <Waiting label="Loading Jira" />;
  if (start.state === 'failed') return <Failed error={start.error} what="Jira" again={() => void reload()} />;

  const { session, projects } = start.value;
  const projectKey = keyOf(route);
  const project = projects.find(({ key }) => key === projectKey) ?? null;
  const switchTo = (accountId: string): void => void signInAs(accountId).then(reload);
  return (
    <FlagArea key={session.current}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <TopBar session={session} projects={projects} projectKey={projectKey} onPerson={switchTo} />
      <div className="body">
        <SideNav project={project} />
        <main id="main" tabIndex={-1}>
          <IssueDialogArea>
            <Pages route={route} projects={projects} />
          </IssueDialogArea>
        </main>
      </div>
    </FlagArea>
  );
}

function keyOf(route: Route): string | null {
  if ('projectKey' in route) return route.projectKey;
  return route.at === 'issue' ? route.issueKey.slice(0, route.issueKey.lastIndexOf('-')) : null;
}
