import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Definition } from '../../src/core/definition/definition';
import { cheapestWay, type Way } from '../../src/core/readiness/cheapest-way';
import { judge } from '../../src/core/readiness/judge';
import type { Band, Mute } from '../../src/core/readiness/readiness';
import { splitFindings } from '../panel/losses';
import { shelfMark } from '../shared/shelf-mark';
import { shelfNow } from '../shared/shelf-now';

/** What the section says of an issue. */
export type Status =
  | { readonly kind: 'not-scored'; readonly because: string }
  /** `missing`: the largest losses in words, at most three; `more`: how many others there are; `mark`: why somebody should look again; `way`: null when it is ready. */
  | { readonly kind: 'scored'; readonly score: number; readonly band: Band | null; readonly missing: readonly string[]; readonly more: number; readonly mark: string | null; readonly way: Way | null }
  /** A finished issue keeps the score it had. `scoredAt` is ISO 8601. */
  | { readonly kind: 'frozen'; readonly score: number; readonly band: Band | null; readonly scoredAt: string };

const SHOWN = 3;

/** Judges an open issue; a finished one is never judged again. */
export function statusOf(issue: JiraIssue, definition: Definition, mutes: readonly Mute[]): Status {
  const { facts, stored } = issue;
  if (facts.type.level === 0 && facts.status.category === 'done') {
    if (stored === null || stored.score === null) return { kind: 'not-scored', because: 'Done items are not rescored, and no score was stored for this one.' };
    return { kind: 'frozen', score: stored.score, band: stored.band, scoredAt: stored.scoredAt };
  }
  const readiness = judge(facts, definition, mutes);
  const { score, band, findings, notApplicable } = readiness;
  if (score === null) return { kind: 'not-scored', because: notApplicable[0]?.because ?? 'This issue type is not scored.' };
  const missing = splitFindings(findings).losses.map(({ main }) => main.problem);
  return { kind: 'scored', score, band, missing: missing.slice(0, SHOWN), more: Math.max(0, missing.length - SHOWN), mark: shelfMark(shelfNow(issue, readiness, definition.ready.shelfDays)?.state), way: cheapestWay(readiness, definition.ready) };
}
