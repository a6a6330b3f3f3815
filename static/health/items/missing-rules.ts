import { RULES } from '../../../src/core/rules/registry';
import type { Finding, ListedReadiness } from '../../../src/core/readiness/readiness';

const GAPS: ReadonlyMap<string, string> = new Map(RULES.map(({ id, gap }) => [id, gap]));

/** Costs points or readiness; advice is not missing. */
const isMissing = ({ lost, level }: Finding): boolean => lost > 0 || level === 'required';

export const misses = ({ findings }: ListedReadiness, rule: string): boolean => findings.some((finding) => finding.rule === rule && isMissing(finding));

/** Ids of the rules that an item misses, the largest loss first; what is lost with something absent belongs to that. */
export const missingRules = ({ findings }: ListedReadiness): readonly string[] => findings.filter((finding) => finding.under === null && isMissing(finding)).map(({ rule }) => rule);

/** What a rule asks for, in a few words. */
export const gapName = (rule: string): string => GAPS.get(rule) ?? rule;

/** "Acceptance criteria, estimate"; empty where nothing is missing. */
export function missingText(readiness: ListedReadiness): string {
  const text = missingRules(readiness).map(gapName).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
