import type { Finding } from '../../src/core/readiness/readiness';
import type { Reporter } from '../../src/core/story/issue-facts';

/** Why there is nobody to ask, in words; null when there is. */
export function whyNotAsk(reporter: Reporter | null, asking: string | null, mayComment: boolean): string | null {
  if (!mayComment) return "You don't have permission to comment on this issue.";
  if (reporter === null) return 'This issue has no reporter whom you could ask.';
  return reporter.accountId === asking ? 'You are the reporter of this issue.' : null;
}

/** A first wording of the question, for the person who asks to make their own. */
export function questionDraft(finding: Finding): string {
  if (finding.rule === 'no-open-question') return 'Could you answer this question, and put the answer into the description? The team needs it before it can start.';
  return `${finding.problem} Could you add it? ${finding.why}`.trim();
}

/**
 * The comment as ADF: a mention of the reporter, the question with a paragraph for each of its lines, and the words of the
 * issue that it is about as a quotation (empty: none).
 */
export function questionComment(reporter: Reporter, question: string, quote: string): object {
  const [first = '', ...rest] = question.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
  const mention = { type: 'mention', attrs: { id: reporter.accountId, text: `@${reporter.displayName}` } };
  return {
    version: 1,
    type: 'doc',
    content: [
      { type: 'paragraph', content: [mention, { type: 'text', text: ` ${first}` }] },
      ...rest.map(paragraph),
      ...(quote === '' ? [] : [{ type: 'blockquote', content: [paragraph(quote)] }]),
    ],
  };
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
