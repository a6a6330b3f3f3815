import type { Definition } from '../definition/definition';
import { RULES } from '../rules/registry';
import type { Hit, Rule, Verdict } from '../rules/rule';
import type { IssueFacts } from '../story/issue-facts';
import { parseStory } from '../story/parse-story';
import type { Story } from '../story/story';
import type { Band, Finding, Level, Readiness } from './readiness';
import { wholePoints } from './whole-points';

interface Judged {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
  readonly verdict: Verdict;
  readonly points: number;
}

/** Judges one issue by one definition. Pure and total: any description, however broken, gets a judgement. */
export function judge(facts: IssueFacts, definition: Definition): Readiness {
  if (facts.type.level !== 0) return unscored(facts.type.level > 0 ? 'Epics are not scored; the items inside them are.' : 'Sub-tasks are part of their parent and are not scored.');
  const story = parseStory(facts, definition.ready.storyTypes);
  const judged = judgeRules(story, definition);
  const findings = judged.flatMap(({ rule, level, verdict, points }) => (verdict.kind === 'unmet' ? [finding(rule, level, points, verdict.hits[0])] : []));
  const score = judged.reduce((sum, { verdict, points }) => (verdict.kind === 'met' ? sum + points : sum), 0);
  const scored = judged.some(({ points }) => points > 0);
  return {
    score: scored ? score : null,
    band: scored ? bandOf(score, findings, definition) : null,
    findings: findings.sort((a, b) => b.lost - a.lost),
    notApplicable: judged.flatMap(({ rule, verdict }) => (verdict.kind === 'not-applicable' ? [{ rule: rule.id, because: verdict.because }] : [])),
    met: judged.flatMap(({ rule, verdict }) => (verdict.kind === 'met' ? [rule.id] : [])),
    criteria: story.criteria.map((criterion) => criterion.text),
  };
}

/** Each rule that applies gets its share of the 100 points; advice has no weight. */
function judgeRules(story: Story, definition: Definition): Judged[] {
  const verdicts = RULES.flatMap((rule) => {
    const setting = definition.ready.rules[rule.id];
    if (!setting || setting.level === 'off') return [];
    const verdict = rule.check(story);
    const weight = verdict.kind === 'not-applicable' || setting.level === 'advice' ? 0 : setting.weight;
    return [{ rule, level: setting.level, verdict, weight }];
  });
  const points = wholePoints(verdicts.map(({ weight }) => weight));
  return verdicts.map(({ rule, level, verdict }, index) => ({ rule, level, verdict, points: points[index] ?? 0 }));
}

function bandOf(score: number, findings: readonly Finding[], { ready }: Definition): Band {
  const requiredMet = findings.every((f) => f.level !== 'required');
  if (requiredMet && score >= ready.readyFrom) return 'ready';
  return score >= ready.closeFrom ? 'close' : 'not-ready';
}

function finding(rule: Rule, level: Finding['level'], lost: number, hit: Hit): Finding {
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
    fix: rule.fix ?? null,
  };
}

const filled = (text: string, hit: Hit): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(hit.data?.[name] ?? ''));

function unscored(because: string): Readiness {
  return { score: null, band: null, findings: [], notApplicable: RULES.map((rule) => ({ rule: rule.id, because })), met: [], criteria: [] };
}
