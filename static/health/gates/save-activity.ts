import type { GateActivity } from '../../../src/contract/gate-activity';
import { activityCsv } from './activity-csv';

/** Hands the file to the browser. A byte order mark, so that spreadsheets read UTF-8. */
export function saveActivity(activity: GateActivity, projectKey: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', activityCsv(activity)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${projectKey}-gate-activity.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
