import { readModules } from '../api/modules';
import { useLoad } from '../app/use-load';
import { AppFrame } from '../bridge/app-frame';
import type { ScreenEvents } from '../bridge/screen-events';

export interface AppPanelsProps {
  readonly issueKey: string;
  readonly events: ScreenEvents;
  readonly refreshPage: () => void;
}

/** The app's panels, shown on every issue as after an administrator's "Show for all work items". */
export function AppPanels({ issueKey, events, refreshPage }: AppPanelsProps) {
  const [modules] = useLoad(issueKey, () => readModules({ issueKey }));
  if (modules.state === 'loading') return <div className="panel-room" />;
  if (modules.state === 'failed') return <p className="nothing">The app's panels couldn't be loaded: {modules.error.message}</p>;
  return modules.value
    .filter(({ type }) => type === 'jira:issuePanel')
    .map((module) => (
      <section key={module.moduleKey + issueKey} className="app-panel" aria-label={module.title}>
        <div className="section-title">
          {module.iconUrl !== null && <img src={module.iconUrl} alt="" width="20" height="20" />}
          <h2 className="panel-title">{module.title}</h2>
        </div>
        <AppFrame module={module} events={events} refreshPage={refreshPage} minHeight={420} />
      </section>
    ));
}
