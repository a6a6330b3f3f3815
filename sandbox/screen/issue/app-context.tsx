import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import Lozenge from '@atlaskit/lozenge';
import { useId, useRef, useState } from 'react';
import { readStatus, type AppModule } from '../api/modules';
import { AppFrame } from '../bridge/app-frame';
import type { ScreenEvents } from '../bridge/screen-events';

export interface AppContextProps {
  readonly issueKey: string;
  readonly module: AppModule;
  readonly events: ScreenEvents;
  readonly refreshPage: () => void;
}

/**
 * A collapsible section of the app. Its lozenge is the manifest's until the section is opened for the first time; the app is asked then, and
 * whenever the section is collapsed again (developer.atlassian.com, "Jira issue context").
 */
export function AppContext({ issueKey, module, events, refreshPage }: AppContextProps) {
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState(module.status);
  const asked = useRef(0);
  const content = useId();
  const ask = async (): Promise<void> => {
    const mine = ++asked.current;
    // the lozenge that is there stays when the app cannot say
    const now = await readStatus(issueKey, module.moduleKey).catch(() => null);
    if (now !== null && mine === asked.current) setStatus(now);
  };
  const toggle = (): void => {
    if (open || asked.current === 0) void ask();
    setOpen(!open);
  };
  return (
    <div className="app-context">
      <h2 className="app-context-title">
        <button type="button" className="app-context-button" aria-expanded={open} aria-controls={content} onClick={toggle}>
          {open ? <ChevronDown label="" size="small" /> : <ChevronRight label="" size="small" />}
          {module.iconUrl !== null && <img src={module.iconUrl} alt="" width="16" height="16" />}
          <span className="app-context-label">{module.title}</span>
          {status !== null && <Lozenge appearance={status.value.type}>{status.value.label}</Lozenge>}
        </button>
      </h2>
      <div id={content} hidden={!open}>
        {open && (
          <div className="app-context-content">
            <AppFrame module={module} events={events} refreshPage={refreshPage} minHeight={160} />
          </div>
        )}
      </div>
    </div>
  );
}
