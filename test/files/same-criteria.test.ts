import { textToAdf } from '../../files/text-to-adf';
import { adfBlocks } from '../../src/core/adf/blocks';
import { acceptanceCriteria } from '../../src/core/story/criteria';
import { textBlocks } from '../../src/core/text/text-blocks';

const texts: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a wiki heading with bullets': ['h3. Acceptance Criteria\n* The total shows tax\n* An empty cart shows a hint\n\nh3. Notes\n* Ask Finance', ['The total shows tax', 'An empty cart shows a hint']],
  'a wiki heading with numbers': ['h2. Acceptance criteria\n# The file opens\n# It is sorted by day', ['The file opens', 'It is sorted by day']],
  'nested wiki bullets': ['h3. AC\n* The cart\n** shows the total\n** shows the tax\n* It is kept', ['The cart > shows the total', 'The cart > shows the tax', 'It is kept']],
  'a Markdown heading with check boxes': ['## Acceptance criteria\n\n- [ ] Saves the card\n- [x] Removes the card\n\n## Notes\n- none', ['Saves the card', 'Removes the card']],
  'nested Markdown bullets': ['## Acceptance criteria\n- The cart\n  - shows the total\n- It is kept', ['The cart > shows the total', 'It is kept']],
  'a bold title': ['As a shopper, I want to pay\n\n*Acceptance criteria:*\n* It is paid\n\n*Notes*\n* none', ['It is paid']],
  'a bold Markdown title': ['**Acceptance Criteria**\n\n1. It is paid\n2. It is mailed\n\n**Notes**\n\nnone', ['It is paid', 'It is mailed']],
  'a panel': ['Some words\n{panel:title=Acceptance criteria}\n* It is paid\n{panel}\n* not a criterion', ['It is paid']],
  'an expand': ['{expand:title=Acceptance criteria}\n* It is paid\n{expand}\nh3. Notes', ['It is paid']],
  'a wiki table': ['h3. Acceptance criteria\n||Step||Result||\n|Pay|The total shows tax|\n|Leave|The cart is kept|', ['Pay | The total shows tax', 'Leave | The cart is kept']],
  'scenarios anywhere': ['Some words\n\nGiven a cart\nWhen I pay\nThen it is paid', ['Given a cart | When I pay | Then it is paid']],
  'scenarios in code': ['{code:gherkin}\nScenario: paying\nGiven a cart\nWhen I pay\nThen it is paid\n{code}', ['Scenario: paying | Given a cart | When I pay | Then it is paid']],
  'marked words': ['h3. Acceptance criteria\n* The *total* shows {{tax}}\n* See [the rules|https://a.example/rules] first\n* {color:red}Red{color} when late', ['The total shows tax', 'See the rules first', 'Red when late']],
  'a comment as a hint': ['## Acceptance criteria\n<!--\n- write here\n-->\n- It is paid', ['It is paid']],
  'rules across the page': ['h3. Acceptance criteria\n* It is paid\n----\nh3. Notes\nnone', ['It is paid']],
  'no criteria': ['We talked about acceptance criteria yesterday.\n\n* pay\n* save', []],
};

const inDocument = (text: string): readonly string[] => acceptanceCriteria(adfBlocks(textToAdf(text))).map((one) => one.text);
const inText = (text: string): readonly string[] => acceptanceCriteria(textBlocks(text)).map((one) => one.text);

describe.each(Object.entries(texts))('%s', (_, [text, expected]) => {
  it('has its criteria as an imported document', () => {
    expect(inDocument(text)).toEqual(expected);
  });

  it('has the same as a text', () => {
    expect(inText(text)).toEqual(expected);
  });
});
