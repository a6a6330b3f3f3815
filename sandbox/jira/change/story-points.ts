import { storyPointsId } from '../fields/catalogue';
import type { IssueRecord } from '../state/records';

/** The estimate of an issue in story points; null when it has none. */
export function storyPointsOf(issue: IssueRecord): number | null {
  const value = issue.custom.get(storyPointsId);
  return typeof value === 'number' ? value : null;
}

export function setStoryPoints(issue: IssueRecord, value: number | null): void {
  if (value === null) issue.custom.delete(storyPointsId);
  else issue.custom.set(storyPointsId, value);
}
