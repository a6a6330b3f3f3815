import { useEffect, useMemo, useState } from 'react';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import { EpicPicker } from '../../shared/epics/epic-picker';
import { epicsByKey } from '../../shared/epics/epic-search';
import { recentEpicsOf } from '../../shared/epics/recent-epics';
import { useTools } from '../panel-tools';

interface EpicChangeProps {
  readonly issue: JiraIssue;
  readonly saving: boolean;
  readonly onPick: (key: string) => void;
  readonly onClose: () => void;
}

/** The choice of an epic, and which one would be left for it. */
export function EpicChange({ issue: { facts, projectKey }, saving, onPick, onClose }: EpicChangeProps) {
  const { jira, context } = useTools();
  const recent = useMemo(() => recentEpicsOf({ accountId: context.accountId, projectKey }), [context.accountId, projectKey]);
  const current = facts.parent?.key ?? null;
  const [above, setAbove] = useState<string | null>(null);
  useEffect(() => {
    if (current === null) return;
    let wanted = true;
    void epicsByKey(jira, [current]).then(([epic]) => wanted && setAbove(epic?.above ?? null));
    return () => {
      wanted = false;
    };
  }, [jira, current]);

  return (
    <>
      {current !== null && (
        <p className="small">
          Moves {facts.key} out of {current} {facts.parent?.summary}{above === null ? '' : `, which is part of ${above}`}.
        </p>
      )}
      <EpicPicker
        jira={jira}
        projectKey={projectKey}
        current={current}
        saving={saving}
        recent={recent}
        onPick={({ key }) => {
          recent.note(key);
          onPick(key);
        }}
        onClose={onClose}
      />
    </>
  );
}
