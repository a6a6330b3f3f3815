import type { ReadyDefinition } from '../definition/definition';
import { RULES } from '../rules/registry';
import { doingOf, type Doing } from './effort';
import { bandOf } from './judge';
import type { Band, Finding, ListedReadiness } from './readiness';

/** The shortest way to ready, the easiest step first. */
export interface Way {
  readonly steps: readonly Step[];
  /** The score behind the last step. */
  readonly endsAt: number;
  readonly band: Band;
  /** Whether every step is in the hands of whoever refines the issue; false where another issue has to be finished first. */
  readonly alone: boolean;
}

/** One thing that a person does. */
export interface Step {
  /** The rule that it mends. */
  readonly rule: string;
  /** Every rule that it wins back, `rule` first where it has a finding of its own. */
  readonly wins: readonly string[];
  /** What to do in a few words, without a full stop. */
  readonly does: string;
  readonly remedy: string;
  /** Whole points. */
  readonly gains: number;
  readonly scoreAfter: number;
  readonly bandAfter: Band;
  readonly alone: boolean;
}

/** Findings that one doing wins back together. */
interface Mend extends Doing {
  readonly rule: string;
  readonly order: number;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly gains: number;
  readonly required: boolean;
}

/**
 * The smallest set of fixes with which an issue reaches `readyFrom` and meets every required rule: fewest steps, of these
 * the least effort, of these the first in rule order. The scores are what the findings promise; mended text can win more,
 * because a rule that did not apply (the single action of a sentence that was missing) then counts as well.
 * Null when the issue is ready, is not scored, or cannot reach the threshold.
 */
export function cheapestWay(readiness: ListedReadiness, ready: ReadyDefinition): Way | null {
  const { score, band, findings } = readiness;
  if (score === null || band === 'ready') return null;
  const mends = mendsOf(readiness);
  const musts = mends.filter(({ required }) => required);
  const missing = ready.readyFrom - gained(musts, score);
  const rest = fewest(mends.filter(({ required, gains }) => !required && gains > 0), missing);
  if (rest === null) return null;
  const chosen = [...musts, ...rest].sort((a, b) => a.effort - b.effort || a.order - b.order);
  const steps = stepsOf(chosen, score, findings, ready);
  const last = steps.at(-1);
  return last ? { steps, endsAt: last.scoreAfter, band: last.bandAfter, alone: steps.every(({ alone }) => alone) } : null;
}

const gained = (mends: readonly Mend[], from: number): number => mends.reduce((sum, { gains }) => sum + gains, from);

/** Criteria that are not there yet are counted and checked once they are written, whichever rule asks for them. */
const OF_CRITERIA: readonly string[] = ['enough-criteria', 'testable-criteria'];

function mendsOf({ findings, criteria }: ListedReadiness): Mend[] {
  const leadOf = ({ rule, under }: Finding): string => under ?? (criteria.length === 0 && OF_CRITERIA.includes(rule) ? 'has-criteria' : rule);
  const wonWith = new Map<string, Finding[]>();
  for (const finding of findings) wonWith.set(leadOf(finding), [...(wonWith.get(leadOf(finding)) ?? []), finding]);
  return RULES.flatMap(({ id }, order): Mend[] => {
    const won = wonWith.get(id) ?? [];
    const [first, ...more] = [...won].sort((a, b) => Number(b.rule === id) - Number(a.rule === id));
    if (!first) return [];
    return [{
      ...doingOf(first, criteria.length),
      rule: first.rule,
      order,
      findings: [first, ...more],
      gains: won.reduce((sum, { lost }) => sum + lost, 0),
      required: won.some(({ level }) => level === 'required'),
    }];
  });
}

/** The fewest that bring as many points, of equally few the least effort, then the earliest; null when all together do not. */
function fewest(mends: readonly Mend[], points: number): readonly Mend[] | null {
  const largest = mends.map(({ gains }) => gains).sort((a, b) => b - a);
  let count = 0;
  for (let left = points; left > 0; count++) {
    if (count === largest.length) return null;
    left -= largest[count] ?? 0;
  }
  let best: readonly Mend[] | null = null;
  for (const set of setsOf(mends, count)) {
    if (gained(set, 0) >= points && (best === null || effortOf(set) < effortOf(best))) best = set;
  }
  return best;
}

const effortOf = (mends: readonly Mend[]): number => mends.reduce((sum, { effort }) => sum + effort, 0);

/** Every choice of so many, in the order of the list: a rule has one line, so they stay a few thousand at most. */
function* setsOf(mends: readonly Mend[], count: number, from = 0): Generator<readonly Mend[]> {
  if (count === 0) yield [];
  for (let i = from; count > 0 && i <= mends.length - count; i++) {
    const mend = mends[i];
    if (mend) for (const more of setsOf(mends, count - 1, i + 1)) yield [mend, ...more];
  }
}

function stepsOf(chosen: readonly Mend[], score: number, findings: readonly Finding[], ready: ReadyDefinition): Step[] {
  let now = score;
  let left = findings;
  return chosen.map(({ rule, does, alone, gains, findings: won }) => {
    now += gains;
    left = left.filter((finding) => !won.includes(finding));
    return { rule, wins: won.map((finding) => finding.rule), does, remedy: won[0].remedy, gains, scoreAfter: now, bandAfter: bandOf(now, left, ready), alone };
  });
}
