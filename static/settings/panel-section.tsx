import { useEffect, useState } from 'react';
import { editFailureText } from '../shared/failure-text';
import { ConfirmStep } from './confirm-step';
import type { Page } from './page';
import { panelModule } from './panel-module';
import { administersJira, pinPanel, requestText } from './pin-panel';
import type { Site } from './read-site';
import { TextToSend } from './text-to-send';

/** How the panel becomes visible: a button for who administers Jira, a text to send for everybody else. */
export function PanelSection({ page, site }: { readonly page: Page; readonly site: Site }) {
  const { jira, context } = page;
  const { key } = context.project;
  const [way, setWay] = useState<{ readonly moduleId: string | null } | null>(null);
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    let wanted = true;
    const find = async () => {
      const may = await administersJira(jira);
      const moduleId = may.ok && may.value ? await panelModule(site.fields) : null;
      if (wanted) setWay({ moduleId });
    };
    void find();
    return () => {
      wanted = false;
    };
  }, [jira, site]);

  const pin = async (moduleId: string): Promise<string | null> => {
    const answer = await pinPanel(jira, moduleId, key);
    setPinned(answer.ok);
    return answer.ok ? null : `The panel was not shown. ${editFailureText(answer.failure)}`;
  };

  return (
    <section aria-labelledby="panel">
      <h2 id="panel">How the panel becomes visible</h2>
      <p>Jira shows the Readiness panel on an issue once somebody opens it there from the app buttons of the issue. A Jira administrator can show it on every issue of a project at once.</p>
      {pinned && <p role="status">Jira took the request. The panel appears on every issue of {site.projectName} in a moment.</p>}
      {way?.moduleId && (
        <ConfirmStep name={pinned ? 'Show the panel on every issue again' : 'Show the panel on every issue'} yes="Yes, show it" appearance="primary" onYes={() => pin(way.moduleId ?? '')}>
          <p>
            The Readiness panel will be shown on every issue of {site.projectName} ({key}), for everyone who can see the issue. No issue is changed. A Jira administrator can hide it again in the panel’s menu.
          </p>
        </ConfirmStep>
      )}
      {way && !way.moduleId && <TextToSend text={requestText(site.projectName, key, context.siteUrl)} />}
    </section>
  );
}
