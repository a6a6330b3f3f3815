import { useMemo, useState } from 'react';
import type { GateActivity as Activity } from '../../../src/contract/gate-activity';
import { GateActivity } from '../../settings/gate-activity';
import type { ActivityWish } from '../../settings/use-activity';
import { useHealthData } from '../health-data';
import { ActivityFilter } from './activity-filter';
import { CoverageMap } from './coverage-map';
import '../../shared/input.css';
import '../../settings/settings.css';
import './gates.css';

/** What the gates of the project did, and which ways into Done they guard. The settings page shows the same two sections. */
export function Gates() {
  const { context, jira } = useHealthData();
  const [wish, setWish] = useState<ActivityWish>({ kind: null, days: 14 });
  const tools = useMemo(() => (activity: Activity | null) => <ActivityFilter wish={wish} activity={activity} context={context} onWish={setWish} />, [wish, context]);
  return (
    <div className="gates-page">
      <GateActivity context={context} wish={wish} tools={tools} />
      <CoverageMap jira={jira} context={context} />
    </div>
  );
}
