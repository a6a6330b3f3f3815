import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { placeWords } from '../../../src/core/story/place-words';
import { doc, h, p, ul } from '../../support/adf';
import { issueFacts } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const placeOf = (rule: string, changes: Parameters<typeof facts>[0]): string | null => {
  const issue = facts(changes);
  const at = judge(issue, DEFAULT_DEFINITION).findings.find((finding) => finding.rule === rule)?.at ?? null;
  return at && placeWords(at, issue.description);
};

describe('the place of a finding in words', () => {
  it.each([
    ['in the summary', { summary: 'Receipts TBD' }],
    ['in the description', { description: doc(p('Colour: TBD'), h(2, 'Notes')) }],
    ['in the description, under Open points', { description: doc(h(2, 'Context'), p('Why.'), h(3, 'Open points'), ul('Colour', 'Size TBD')) }],
    ['in the description, under Open points', { description: doc(p('Open points:'), ul('Size TBD')) }],
    ['in the description, under A heading that goes on and on and on fa…', { description: doc(h(2, 'A heading that goes on and on and on far too long'), p('TBD')) }],
    ['in the description, under Open points', { description: 'h2. Open points\n* Size TBD' }],
    ['in the acceptance criteria field', { criteriaFields: [doc(ul('It opens in TBD seconds'))] }],
  ])('%s', (words, changes) => {
    expect(placeOf('no-placeholder', changes)).toBe(words);
  });

  it('is told for every place of every issue, and never as a path', () => {
    fc.assert(
      fc.property(issueFacts(), (issue) => {
        for (const { at } of judge(issue, DEFAULT_DEFINITION).findings) if (at) expect(placeWords(at, issue.description)).toMatch(/^in the (?:summary$|description(?:$|, under )|acceptance criteria field$)/);
      }),
      runs(100),
    );
  });
});
