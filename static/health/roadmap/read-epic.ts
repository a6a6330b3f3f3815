import * as v from 'valibot';
import { decodeEpicGoal, EPIC_GOAL_PROPERTY, type EpicGoal } from '../../../src/contract/epic-goal';
import { epicOf } from '../../../src/contract/jira-epics';
import { decodeSearchedIssue } from '../../../src/contract/jira-issue';
import type { Epic } from '../../../src/core/roadmap/epic';
import { signalsOf } from '../../../src/core/roadmap/signals-of';
import type { RoadmapShape } from './roadmap-shape';

export interface ReadEpic {
  readonly epic: Epic;
  /** Null where nobody wrote one. */
  readonly goal: EpicGoal | null;
}

const carried = v.object({ properties: v.optional(v.record(v.string(), v.unknown()), {}) });

/** An epic as `bulkfetch` gave it; null for an issue of another level. Throws a valibot error on another shape. */
export function readEpic(raw: unknown, { fields, startField }: Pick<RoadmapShape, 'fields' | 'startField'>): ReadEpic | null {
  const issue = decodeSearchedIssue(raw, fields);
  if (issue.facts.type.level !== 1) return null;
  return { epic: epicOf(issue, signalsOf(issue.facts), startField), goal: decodeEpicGoal(v.parse(carried, raw).properties[EPIC_GOAL_PROPERTY]) };
}
