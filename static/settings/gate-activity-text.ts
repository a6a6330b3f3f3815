import type { GateRecord, GateSummary } from '../../src/contract/gate-activity';
import type { Verdict } from '../../src/core/done/verdict';
import type { LozengeTone } from '../shared/lozenge';

/** How a verdict is called in the list. */
export const VERDICTS: Readonly<Record<Verdict, { readonly name: string; readonly tone: LozengeTone }>> = {
  pass: { name: 'Everything met', tone: 'success' },
  waived: { name: 'With a waiver', tone: 'information' },
  observed: { name: 'Observed', tone: 'neutral' },
  exempt: { name: 'Let through', tone: 'neutral' },
  ungated: { name: 'No gate', tone: 'neutral' },
  changed: { name: 'Changed since', tone: 'neutral' },
  unjudged: { name: 'Not judged', tone: 'neutral' },
};

/** Why a record has its verdict, in one sentence; empty where the name says it all. */
export function whyVerdict({ verdict, paths, from }: Pick<GateRecord, 'verdict' | 'paths' | 'from'>): string {
  switch (verdict) {
    case 'pass':
    case 'waived':
      return '';
    case 'observed':
      return 'The gate on the way observes and lets everything through.';
    case 'exempt':
      return 'The gate lets this person through unasked.';
    case 'changed':
      return 'An enforcing gate let it through. The issue or the definition changed since, or the gate has an older version.';
    case 'unjudged':
      return 'Jira could not be asked whether the Definition of Done was met.';
    case 'ungated':
      return whyUngated(paths, from);
  }
}

function whyUngated(paths: GateRecord['paths'], from: string | null): string {
  if (from === null) return 'It was created in Done.';
  if (paths === 'some') return 'Not every way there has an enforcing gate. Jira does not tell which one was taken.';
  return paths === 'unknown' ? 'Whether a gate stood on the way could not be read.' : 'No enforcing gate stood on the way.';
}

/** Criteria by their titles; an id whose title nobody knows any more stands for itself. */
export const criteriaText = (ids: readonly string[], titles: Readonly<Record<string, string>>): string => ids.map((id) => titles[id] ?? id).join('; ');

/** What the last days come to. */
export function summaryText(summary: GateSummary, titles: Readonly<Record<string, string>>): string {
  const { entries, unjudged } = summary;
  if (unjudged === 0) return judgedText(summary, titles);
  if (entries === 0) return `In the last ${summary.days} days ${unjudged} came into Done and could not be judged.`;
  return `${judgedText(summary, titles)} ${unjudged} more could not be judged.`;
}

function judgedText({ days, entries, refused, mostly }: GateSummary, titles: Readonly<Record<string, string>>): string {
  const time = `In the last ${days} days`;
  if (entries === 0) return `${time} nothing came into Done.`;
  const all = entries === 1 ? 'the one issue' : `all ${entries} issues`;
  if (refused === 0) return `${time} ${all} that came into Done met every criterion that was checked.`;
  const most = mostly === null ? '' : `, most often for “${criteriaText([mostly], titles)}”`;
  return `${time} a gate that enforces would have refused ${refused} of ${entries}${most}.`;
}
