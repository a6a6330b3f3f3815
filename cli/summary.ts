import { BAND_NAMES } from '../src/core/readiness/band-name';
import type { Band } from '../src/core/readiness/readiness';
import { RULES } from '../src/core/rules/registry';
import type { JudgedIssue } from './judge-imported';

/** What stands under the table: how many issues are in each band, and what is missing most often. */
export function summaryLines(judged: readonly JudgedIssue[]): readonly string[] {
  const count = (band: Band | null): number => judged.filter(({ readiness }) => readiness.band === band).length;
  const bands = (['ready', 'close', 'not-ready'] as const).map((band) => `${count(band)} ${BAND_NAMES[band].toLowerCase()}`);
  const unscored = count(null);
  const others = unscored === 0 ? '' : `; not scored: ${unscored}`;
  return [`${judged.length} ${judged.length === 1 ? 'issue' : 'issues'}: ${bands.join(', ')}${others}.`, ...commonGap(judged, judged.length - unscored)];
}

/** The rule that costs points most often; of equals the dearer one. What is lost with another rule is that rule's gap. */
function commonGap(judged: readonly JudgedIssue[], scored: number): readonly string[] {
  const gaps = new Map<string, { issues: number; lost: number }>();
  for (const { readiness } of judged) {
    for (const { rule, lost, under } of readiness.findings) {
      if (lost === 0 || under !== null) continue;
      const gap = gaps.get(rule) ?? { issues: 0, lost: 0 };
      gaps.set(rule, { issues: gap.issues + 1, lost: gap.lost + lost });
    }
  }
  const [most] = [...gaps].sort(([, a], [, b]) => b.issues - a.issues || b.lost - a.lost);
  if (most === undefined) return [];
  const [id, { issues }] = most;
  return [`Most common gap: ${id}, in ${issues} of ${scored}. ${RULES.find((rule) => rule.id === id)?.asks ?? ''}`.trimEnd()];
}
