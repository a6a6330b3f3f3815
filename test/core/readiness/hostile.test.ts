import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { doc, p } from '../../support/adf';
import { facts } from '../../support/facts';

const MEGABYTE = 1_000_000;
const pieces = ['|', '*', ' ', '(', '[', '<', '?', '"', 'a ', 'and ', 'so ', 'as a ', 'I want to ', '\n', '- \n', 'h3. ', '{code}', '<!--', '||', '# a\n', 'Given ', '_*', '\u{1F600}', '.', 'tb', 'https://', 'als ein ', 'ich als ', 'möchte ich ', ', um ', 'zu tun', 'い'];

jest.setTimeout(30_000);

/** The engine reads a megabyte of anything within the runner's ordinary patience: no pattern backtracks without end. */
describe.each(pieces)('a megabyte of %j', (piece) => {
  const text = piece.repeat(MEGABYTE / piece.length);

  it.each([
    ['as a document', { description: doc(p(text)) }],
    ['as text', { description: text }],
    ['as a criteria field', { criteriaFields: [text] }],
    ['as the summary', { summary: text }],
  ])('%s ends', (_, change) => {
    const { score } = judge(facts(change), DEFAULT_DEFINITION);
    expect(score).toBeGreaterThanOrEqual(0);
  });
});
