import type { ActivityKind, GateMoment, GateRecord, GateSummary } from '../../src/contract/gate-activity';
import type { GivenWaiver } from '../../src/contract/issue-act';
import type { Verdict } from '../../src/core/done/verdict';
import { countText } from '../../src/core/count-text';
import type { LozengeTone } from '../shared/lozenge';
import { gapName } from './gap-names';

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

/** How things before Done are called in the list, and what they are. */
export const MOMENTS: Readonly<Record<GateMoment['kind'], { readonly name: string; readonly tone: LozengeTone; readonly why: string }>> = {
  'ready-refused': { name: 'Not ready yet', tone: 'neutral', why: 'The Definition of Ready gate refused the transition. Each issue is listed once a day.' },
  predicted: { name: 'Seen in time', tone: 'information', why: 'Somebody saw in the Readiness panel what the gate would refuse, before moving it. Each issue is listed once a day.' },
};

/** What the list can be narrowed to, as people choose it. */
export const KIND_NAMES: Readonly<Record<ActivityKind, string>> = {
  passed: 'Everything met',
  waived: 'With a waiver',
  missed: 'Something missing, with a gate',
  ungated: 'No gate',
  'ready-refused': 'Refused as not ready',
  predicted: 'Seen in time in the panel',
  unjudged: 'Not judged',
};

/** What was missing before Done: rules of readiness by their gaps, criteria by their titles. */
export const momentWords = ({ kind, reasons }: Pick<GateMoment, 'kind' | 'reasons'>, titles: Readonly<Record<string, string>>): string =>
  kind === 'predicted' ? `Not met: ${criteriaText(reasons, titles)}` : `Missing: ${[...new Set(reasons.map(gapName))].join('; ')}`;

/** One waived criterion, with reason and end where the log of the issue has them. */
export function waiverText(criterion: string, waivers: readonly GivenWaiver[], titles: Readonly<Record<string, string>>, moment: (at: number) => string): string {
  const given = waivers.find((waiver) => waiver.criterion === criterion);
  const words = `Waived: ${criteriaText([criterion], titles)}`;
  return given === undefined ? words : `${words}, until ${moment(given.until)}: ${given.reason}`;
}

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

/** What gates did before work came to Done; empty where they did nothing. */
export function momentsText({ readyRefused, predicted }: Pick<GateSummary, 'readyRefused' | 'predicted'>): string {
  const refused = readyRefused === 0 ? '' : `The Definition of Ready gate refused ${countText(readyRefused, 'time')}.`;
  const seen = predicted === 0 ? '' : `The panel showed a coming refusal ${countText(predicted, 'time')}, before anybody tried.`;
  return [refused, seen].filter((text) => text !== '').join(' ');
}

/** What the last days come to. */
export function summaryText(summary: GateSummary, titles: Readonly<Record<string, string>>): string {
  const { entries, unjudged } = summary;
  if (unjudged === 0) return judgedText(summary, titles);
  if (entries === 0) return `In the last ${summary.days} days ${unjudged} came into Done and could not be judged.`;
  return `${judgedText(summary, titles)} ${unjudged} more could not be judged.`;
}

function judgedText({ days, entries, refused, passed, mostly }: GateSummary, titles: Readonly<Record<string, string>>): string {
  const time = `In the last ${days} days`;
  if (entries === 0) return `${time} nothing came into Done.`;
  const all = entries === 1 ? 'the one issue' : `all ${entries} issues`;
  if (refused === 0) return `${time} ${all} that came into Done met every criterion that was checked.`;
  const most = mostly === null ? '' : `, most often for “${criteriaText([mostly], titles)}”`;
  return `${time} a gate that enforces would have refused ${refused} of ${entries}${most}.${passed === 0 ? '' : ` ${passed} met everything.`}`;
}
