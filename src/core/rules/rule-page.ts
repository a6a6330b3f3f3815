import type { RuleSetting } from '../definition/definition';
import { measuredSentence } from './measured-sentence';
import type { Rule } from './rule';

/** All that there is to know about a rule, in words, generated from the rule and from what a project made of it. */
export interface RulePage {
  readonly rule: string;
  readonly asks: string;
  /** What it counts for in this project, in one sentence. */
  readonly counts: string;
  /** What it says when it is not met; a gap that each issue fills is shown as "…". */
  readonly says: readonly { readonly problem: string; readonly remedy: string }[];
  readonly why: string;
  /** What it starts with in a new project, and why. */
  readonly usual: string;
  readonly measured: string;
}

/**
 * @param setting what the project's definition says of the rule; undefined: nothing
 * @param points its share of the 100 points of one issue; null: it does not apply there
 */
export function rulePage(rule: Rule, setting: RuleSetting | undefined, points: number | null): RulePage {
  return {
    rule: rule.id,
    asks: rule.asks,
    counts: countsSentence(setting, points),
    says: Object.values(rule.says).map(({ problem, remedy }) => ({ problem: withGaps(problem), remedy: withGaps(remedy) })),
    why: rule.why,
    usual: `${LEVELS[rule.usual.level]}, weight ${rule.usual.weight}. ${rule.usual.from}`,
    measured: measuredSentence(rule),
  };
}

const LEVELS = { required: 'Required', counted: 'Counted', advice: 'Advice', off: 'Off' } as const;

function countsSentence(setting: RuleSetting | undefined, points: number | null): string {
  if (setting === undefined || setting.level === 'off') return 'Off in this project.';
  if (points === null) return 'It does not apply to this issue, so its points are shared among the others.';
  if (setting.level === 'advice') return 'Advice in this project: it costs no points.';
  const worth = `worth ${points} of 100 points here`;
  return setting.level === 'required' ? `Required for ready, and ${worth}.` : `Not required, and ${worth}.`;
}

const withGaps = (text: string): string => text.replace(/\{\w+\}/g, '…').replace(/….$/, '…');
