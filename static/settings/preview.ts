import { findFieldIds } from '../../src/contract/jira-fields';
import { decodeSearchedIssue } from '../../src/contract/jira-issue';
import type { DefinitionDraft } from '../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { Definition } from '../../src/core/definition/definition';
import { judge } from '../../src/core/readiness/judge';
import type { Band, Readiness } from '../../src/core/readiness/readiness';
import type { IssueFacts } from '../../src/core/story/issue-facts';
import type { SiteAndTop } from './use-site';

export interface Scored {
  readonly facts: IssueFacts;
  readonly readiness: Readiness;
}

/** The top of the backlog as it would be scored by a definition that nobody has saved. */
export function scoredBy({ ready, fields, name }: DefinitionDraft, { site, top, mutes }: SiteAndTop): readonly Scored[] {
  const definition: Definition = { ...DEFAULT_DEFINITION, name, ready, fields };
  const ids = findFieldIds(site.fields, fields);
  return top.map((issue) => {
    const { facts } = decodeSearchedIssue(issue, ids);
    return { facts, readiness: judge(facts, definition, mutes(facts.id)) };
  });
}

export type BandCounts = Readonly<Record<Band, number>> & { readonly unscored: number };

export function bandCounts(items: readonly Scored[]): BandCounts {
  const count = (band: Band | null) => items.filter(({ readiness }) => readiness.band === band).length;
  return { ready: count('ready'), close: count('close'), 'not-ready': count('not-ready'), unscored: count(null) };
}

/** The rule that most items miss, of those that cost points or are required; the one that costs more breaks a tie. Null when nothing is missing. */
export function commonGap(items: readonly Scored[]): string | null {
  const missing = new Map<string, { items: number; lost: number }>();
  for (const { readiness } of items) {
    for (const { rule, level, lost, under } of readiness.findings) {
      if (level === 'advice' || under !== null) continue;
      const so = missing.get(rule) ?? { items: 0, lost: 0 };
      missing.set(rule, { items: so.items + 1, lost: so.lost + lost });
    }
  }
  const [first] = [...missing].sort(([, a], [, b]) => b.items - a.items || b.lost - a.lost);
  return first?.[0] ?? null;
}

export interface Change {
  readonly key: string;
  readonly summary: string;
  readonly before: Readiness;
  readonly after: Readiness;
}

/** The items whose band would change, and how many more would change their score only. */
export function changes(before: readonly Scored[], after: readonly Scored[]): { readonly bands: readonly Change[]; readonly scoresOnly: number } {
  const pairs = before.flatMap(({ facts, readiness }, index): Change[] => {
    const then = after[index];
    return then ? [{ key: facts.key, summary: facts.summary, before: readiness, after: then.readiness }] : [];
  });
  const bands = pairs.filter((pair) => pair.before.band !== pair.after.band);
  return { bands, scoresOnly: pairs.filter((pair) => pair.before.band === pair.after.band && pair.before.score !== pair.after.score).length };
}
