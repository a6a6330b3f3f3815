import { useEffect, useRef } from 'react';
import type { AppModule } from '../api/modules';
import type { Loaded } from '../app/use-load';
import { AppFrame } from '../bridge/app-frame';
import type { ScreenEvents } from '../bridge/screen-events';

export interface AppPanelsProps {
  readonly modules: Loaded<readonly AppModule[]>;
  readonly events: ScreenEvents;
  readonly refreshPage: () => void;
}

/** The app's panels that stand on this issue, added to it or pinned to its project. */
export function AppPanels({ modules, events, refreshPage }: AppPanelsProps) {
  if (modules.state === 'loading') return <div className="panel-room" />;
  if (modules.state === 'failed') return <p className="nothing">The app's panels couldn't be loaded: {modules.error.message}</p>;
  return modules.value
    .filter(({ type, shown }) => type === 'jira:issuePanel' && shown)
    .map((module) => <Panel key={module.moduleKey} module={module} events={events} refreshPage={refreshPage} />);
}

function Panel({ module, events, refreshPage }: { readonly module: AppModule; readonly events: ScreenEvents; readonly refreshPage: () => void }) {
  const section = useRef<HTMLElement>(null);
  const isNew = module.extension.isNewToIssue === true;
  useEffect(() => {
    if (!isNew) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    section.current?.focus({ preventScroll: true });
  }, [isNew]);
  return (
    <section ref={section} className="app-panel" aria-label={module.title} tabIndex={-1}>
      <div className="section-title">
        {module.iconUrl !== null && <img src={module.iconUrl} alt="" width="20" height="20" />}
        <h2 className="panel-title">{module.title}</h2>
      </div>
      <AppFrame module={module} events={events} refreshPage={refreshPage} minHeight={420} />
    </section>
  );
}
