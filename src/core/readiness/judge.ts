import type { Definition } from '../definition/definition';
import { RULES } from '../rules/registry';
import { notApplicable, type Hit, type Rule, type Verdict } from '../rules/rule';
import type { IssueFacts } from '../story/issue-facts';
import { parseStory } from '../story/parse-story';
import type { Story } from '../story/story';
import { mutesInForce } from './mutes-in-force';
import type { Band, Finding, Level, Mute, Readiness } from './readiness';
import { wholePoints } from './whole-points';

interface Judged {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
  readonly verdict: Verdict;
  readonly points: number;
}

/**
 * Judges one issue by one definition. Pure and total: any description, however broken, gets a judgement.
 * @param mutes rules that somebody set aside for this issue: those in force do not apply
 */
export function judge(facts: IssueFacts, definition: Definition, mutes: readonly Mute[] = []): Readiness {
  const unscoredBecause = whyNotScored(facts, definition);
  if (unscoredBecause !== null) return unscored(unscoredBecause);
  const story = parseStory(facts, definition.ready.storyTypes);
  const judged = judgeRules(story, definition, mutesInForce(mutes, definition.ready));
  const findings = judged.flatMap((one) => findingOf(one, judged, story));
  const score = judged.reduce((sum, { verdict, points }) => (verdict.kind === 'met' ? sum + points : sum), 0);
  const scored = judged.some(({ points }) => points > 0);
  return {
    score: scored ? score : null,
    band: scored ? bandOf(score, findings, definition.ready) : null,
    findings: findings.sort((a, b) => b.lost - a.lost),
    notApplicable: judged.flatMap(({ rule, verdict }) => (verdict.kind === 'not-applicable' ? [{ rule: rule.id, because: verdict.because }] : [])),
    met: judged.flatMap(({ rule, verdict }) => (verdict.kind === 'met' ? [rule.id] : [])),
    criteria: story.criteria.map((criterion) => criterion.text),
    sentence: { role: story.sentence.role?.text ?? null, means: story.sentence.means?.text ?? null, benefit: story.sentence.benefit?.text ?? null },
    actions: story.actions,
  };
}

function whyNotScored({ type }: IssueFacts, { ready }: Definition): string | null {
  if (type.level > 0) return 'Epics are not scored; the items inside them are.';
  if (type.level < 0) return 'Sub-tasks are part of their parent and are not scored.';
  return ready.issueTypes === null || ready.issueTypes.includes(type.name.toLowerCase()) ? null : `This project does not score issues of the type ${type.name}.`;
}

/** Each rule that applies gets its share of the 100 points; advice has no weight. */
function judgeRules(story: Story, definition: Definition, mutes: readonly Mute[]): Judged[] {
  const verdicts = RULES.flatMap((rule) => {
    const setting = definition.ready.rules[rule.id];
    if (!setting || setting.level === 'off') return [];
    const verdict = muted(mutes, rule.id) ?? unlessItsThingIsMuted(rule.check(story, definition.ready), mutes);
    const weight = verdict.kind === 'not-applicable' || setting.level === 'advice' ? 0 : setting.weight;
    return [{ rule, level: setting.level, verdict, weight }];
  });
  const points = wholePoints(verdicts.map(({ weight }) => weight));
  return verdicts.map(({ rule, level, verdict }, index) => ({ rule, level, verdict, points: points[index] ?? 0 }));
}

function muted(mutes: readonly Mute[], rule: string): Verdict | null {
  const mute = mutes.find((one) => one.rule === rule);
  return mute ? notApplicable(`Set aside: ${mute.reason}`) : null;
}

/** Where the estimate is set aside, its size is no question either. */
const unlessItsThingIsMuted = (verdict: Verdict, mutes: readonly Mute[]): Verdict => (verdict.kind === 'lost-with' ? (muted(mutes, verdict.rule) ?? verdict) : verdict);

/** The band of a score, with the findings that are left beside it: a required one keeps the issue from being ready. */
export function bandOf(score: number, findings: readonly Finding[], ready: Definition['ready']): Band {
  const requiredMet = findings.every((f) => f.level !== 'required');
  if (requiredMet && score >= ready.readyFrom) return 'ready';
  return score >= ready.closeFrom ? 'close' : 'not-ready';
}

/** What is lost with an absent thing is shown under the rule that asks for the thing, if that rule is not met itself. */
function findingOf({ rule, level, verdict, points }: Judged, all: readonly Judged[], story: Story): Finding[] {
  if (verdict.kind === 'unmet') return [{ ...finding(rule, level, points, verdict.hits[0], null), example: rule.example?.(story, verdict.hits[0]) ?? [] }];
  if (verdict.kind !== 'lost-with') return [];
  const asked = all.find((other) => other.rule.id === verdict.rule && other.verdict.kind === 'unmet');
  return [finding(rule, level, points, { say: 'absent', quote: '', at: null }, asked?.rule.id ?? null)];
}

function finding(rule: Rule, level: Finding['level'], lost: number, hit: Hit, under: string | null): Finding {
  const words = rule.says[hit.say] ?? { problem: rule.asks, remedy: '' };
  return {
    rule: rule.id,
    level,
    lost,
    problem: filled(words.problem, hit),
    why: rule.why,
    remedy: filled(words.remedy, hit),
    quote: hit.quote,
    at: hit.at,
    fix: under === null ? (rule.fix ?? null) : null,
    example: [],
    under,
  };
}

const filled = (text: string, hit: Hit): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(hit.data?.[name] ?? ''));

function unscored(because: string): Readiness {
  return { score: null, band: null, findings: [], notApplicable: RULES.map((rule) => ({ rule: rule.id, because })), met: [], criteria: [], sentence: { role: null, means: null, benefit: null }, actions: [] };
}
