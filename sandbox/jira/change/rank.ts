import { rankId } from '../fields/catalogue';
import { rankBetween } from '../state/rank';
import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { announceUpdate } from './record';

/** Puts issues next to another one, in their given order. Each keeps a line of history and sends an event; `updated` stays. */
export function rankIssues(state: JiraState, actorId: string, moved: readonly IssueRecord[], anchor: IssueRecord, side: 'before' | 'after'): void {
  const others = [...state.issues.values()].filter((one) => !moved.includes(one)).map(({ rank }) => rank);
  const nextUp = (rank: string): string | null => others.reduce<string | null>((best, one) => (one < rank && (best === null || one > best) ? one : best), null);
  const nextDown = (rank: string): string | null => others.reduce<string | null>((best, one) => (one > rank && (best === null || one < best) ? one : best), null);
  let above = side === 'before' ? nextUp(anchor.rank) : anchor.rank;
  const below = side === 'before' ? anchor.rank : nextDown(anchor.rank);
  for (const issue of moved) {
    const before = issue.rank;
    issue.rank = rankBetween(above, below);
    above = issue.rank;
    tell(state, issue, actorId, issue.rank < before ? 'Ranked higher' : 'Ranked lower');
  }
}

function tell(state: JiraState, issue: IssueRecord, actorId: string, words: string): void {
  const item: ChangelogItem = { field: 'Rank', fieldId: rankId, fieldtype: 'custom', from: '', fromString: '', to: '', toString: words };
  issue.changelog.push({ id: state.nextId(), authorId: actorId, created: state.now(), items: [item] });
  announceUpdate(state, issue, actorId, [item]);
}
