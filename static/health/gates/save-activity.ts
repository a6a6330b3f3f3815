import type { GateActivity } from '../../../src/contract/gate-activity';
import { CSV_START } from '../items/csv';
import { downloadText } from '../items/download-text';
import { activityCsv } from './activity-csv';

/** Hands the file to the browser. */
export const saveActivity = (activity: GateActivity, projectKey: string): void => downloadText(`${projectKey}-gate-activity.csv`, 'text/csv;charset=utf-8', CSV_START + activityCsv(activity));
