import { useEffect, useMemo } from 'react';
import { readModules } from '../api/modules';
import { useLoad } from '../app/use-load';
import { AppFrame } from '../bridge/app-frame';
import { createScreenEvents } from '../bridge/screen-events';
import { NoAccess, NotFound } from '../not-found';
import { Failed } from '../parts/failed';
import { Waiting } from '../parts/waiting';

/** A page of the app inside its project. */
export function AppPage({ projectKey, path }: { readonly projectKey: string; readonly path: string }) {
  const [modules, reload] = useLoad(`page ${projectKey}`, () => readModules({ projectKey }));
  const events = useMemo(() => createScreenEvents(), []);
  const module = modules.state === 'ready' ? modules.value.find(({ pagePath }) => pagePath === path) : undefined;
  useEffect(() => {
    if (module !== undefined) document.title = `${module.title} - Jira`;
  }, [module]);

  if (modules.state === 'loading') return <Waiting label="Loading the page" />;
  if (modules.state === 'failed') return <Failed error={modules.error} what="this page" again={() => void reload()} />;
  if (module === undefined) return path.includes('/settings/') ? <NoAccess /> : <NotFound />;
  return (
    <div className="app-page">
      <AppFrame key={module.entryUrl + projectKey} module={module} events={events} refreshPage={() => undefined} minHeight={600} />
    </div>
  );
}
