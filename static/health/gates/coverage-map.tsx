import { useEffect, useState } from 'react';
import * as v from 'valibot';
import type { ScreenContext } from '../../shared/context';
import { heldPermissions } from '../../shared/held-permissions';
import type { JiraClient } from '../../shared/jira-client';
import { GatesSection } from '../../settings/gates-section';

const named = v.object({ name: v.string() });

/** The coverage map for the project's administrators, as on the settings page; others read who can see it. */
export function CoverageMap({ jira, context }: { readonly jira: JiraClient; readonly context: ScreenContext }) {
  const [known, setKnown] = useState<{ readonly administers: boolean; readonly projectName: string } | null>(null);
  const { key } = context.project;
  useEffect(() => {
    let wanted = true;
    void Promise.all([heldPermissions(jira, key, ['ADMINISTER_PROJECTS']), jira.get(`/rest/api/3/project/${encodeURIComponent(key)}`)]).then(([held, project]) => {
      const read = project.ok ? v.safeParse(named, project.value) : null;
      // where Jira did not say, the door does
      if (wanted) setKnown({ administers: !held.ok || held.value.has('ADMINISTER_PROJECTS'), projectName: read?.success === true ? read.output.name : key });
    });
    return () => {
      wanted = false;
    };
  }, [jira, key]);
  if (known?.administers === true) return <GatesSection page={{ context }} projectName={known.projectName} />;
  return (
    <section aria-labelledby="gates" aria-busy={known === null}>
      <h2 id="gates">Gates</h2>
      <p className="subtle">{known === null ? 'Reading the workflows…' : 'Which ways into Done have a gate is shown to administrators of this project, as workflows are. What the gates did is listed above for everyone who sees the project.'}</p>
    </section>
  );
}
