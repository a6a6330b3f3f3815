import fc from 'fast-check';
import { acceptanceCriteria } from '../../../src/core/story/criteria';
import { textBlocks } from '../../../src/core/text/text-blocks';

const found = (text: string): string[] => acceptanceCriteria(textBlocks(text)).map((criterion) => criterion.text);

describe('criteria in text fields', () => {
  it.each<[string, string, string[]]>([
    ['wiki heading and bullets', 'h3. Acceptance Criteria\n* It opens\n* It *closes*\n\nh3. Notes\n* no', ['It opens', 'It closes']],
    ['wiki numbered and nested', 'h3. AC\n# First\n## inner\n# Second', ['First > inner', 'Second']],
    ['wiki bold title', '*Acceptance criteria:*\n# One\n# Two\n*Notes*\nno', ['One', 'Two']],
    ['wiki panel', '{panel:title=Acceptance criteria}\n* It opens\n{panel}\noutside', ['It opens']],
    ['wiki table', 'h2. Acceptance criteria\n||When||Then||\n|I pay|I see a receipt|', ['I pay | I see a receipt']],
    ['Markdown heading and checkboxes', '## Acceptance criteria\n- [ ] It opens\n- [x] It closes\n## Notes\n- no', ['It opens', 'It closes']],
    ['Markdown bold title', '**Acceptance criteria**\n\n1. One\n2. Two\n\n**Notes**\n\nno', ['One', 'Two']],
    ['Markdown nested by indent', '# AC\n- The list shows\n  - the price\n  - the tax\n- It opens', ['The list shows > the price', 'The list shows > the tax', 'It opens']],
    ['a Gherkin fence', '## AC\n```gherkin\nScenario: a\n  Given b\n  When c\n  Then d\n```', ['Scenario: a | Given b | When c | Then d']],
    ['a wiki code block', 'h2. AC\n{code}\nGiven b\nWhen c\nThen d\n{code}', ['Given b | When c | Then d']],
    ['comments and rules are nothing', '## AC\n<!-- list what\nto check -->\n---\n- It opens', ['It opens']],
    ['links keep their words', '## AC\n- See [the page](https://a.example) open\n- A [wiki link|https://b.example] opens', ['See the page open', 'A wiki link opens']],
    ['plain text with CRLF', 'Acceptance criteria:\r\n- one thing\r\n- another', ['one thing', 'another']],
    ['a mention is no section', 'See acceptance criteria in the epic.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('places point into the text', () => {
    const text = 'h3. AC\r\n* It *opens*\r\n*  It closes';
    const criteria = acceptanceCriteria(textBlocks(text));
    expect(criteria.map(({ at }) => text.slice(at.start, at.end))).toEqual(['It *opens*', 'It closes']);
  });

  it('never throws and always ends', () => {
    const pieces = fc.constantFrom('h3. AC\n', '* a\n', '{code}', '{panel:title=x}\n', '<!--', '-->', '||a||\n', '|', '```\n', '**', '_', '[a|b]', '\r\n', '   ', 'Given x\n', '#', '(', '{');
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => Array.isArray(found(parts.join('')))));
  });
});
