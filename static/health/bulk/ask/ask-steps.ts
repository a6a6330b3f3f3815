import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { planned, type Planned } from '../planned';
import { asksMissing } from './question-text';

/** The largest loss in words; null where nothing is missing. Advice is not missing. */
export const missingFirst = ({ readiness }: BacklogItem): string | null => readiness.findings.find(({ lost, level }) => lost > 0 || level === 'required')?.problem ?? null;

/** Who is asked: the reporter of each item, but not the one who asks. */
export const askSteps = (items: readonly BacklogItem[], question: string, me: string | null): Planned =>
  planned({ does: 'ask', question }, items, (item) => {
    const { reporter } = item.facts;
    const missing = missingFirst(item);
    if (reporter === null) return { why: 'It has no reporter.' };
    if (reporter.accountId === me) return { why: 'You are the reporter.' };
    if (missing === null && asksMissing(question)) return { why: 'Nothing is missing in it.' };
    return { seen: { reporter: { accountId: reporter.accountId, displayName: reporter.displayName }, missing: missing ?? '' } };
  });
