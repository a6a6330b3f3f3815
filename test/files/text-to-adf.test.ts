import fc from 'fast-check';
import { textToAdf } from '../../files/text-to-adf';
import { runs } from '../support/runs';

/** A short form of a document: [type, words or children]. */
type Short = string | readonly [string, ...Short[]];

function short(node: unknown): Short {
  const { type, text, content, attrs, marks } = node as { type: string; text?: string; content?: readonly unknown[]; attrs?: { level?: number }; marks?: readonly { type: string }[] };
  if (type === 'text') return marks === undefined ? (text ?? '') : [marks[0]?.type ?? '', text ?? ''];
  return [attrs?.level === undefined ? type : `${type}${attrs.level}`, ...(content ?? []).map(short)];
}

const shorts = (text: string): readonly Short[] => {
  const document = textToAdf(text) as { content: readonly unknown[] } | null;
  return document === null ? [] : document.content.map(short);
};

const p = (...words: readonly Short[]): Short => ['paragraph', ...words];
const li = (...content: readonly Short[]): Short => ['listItem', ...content];
const ul = (...items: readonly Short[]): Short => ['bulletList', ...items];
const ol = (...items: readonly Short[]): Short => ['orderedList', ...items];

describe('text to an Atlassian Document', () => {
  it.each<[string, string, readonly Short[]]>([
    ['nothing', ' \n\n', []],
    ['paragraphs and line breaks', 'a\nb\n\nc', [p('a', ['hardBreak'], 'b'), p('c')]],
    ['CRLF', 'a\r\n\r\nb', [p('a'), p('b')]],
    ['wiki headings', 'h1. One\nh6. Six\ntext', [['heading1', 'One'], ['heading6', 'Six'], p('text')]],
    ['Markdown headings', '# One\n\n### Three ###\ntext', [['heading1', 'One'], ['heading3', 'Three'], p('text')]],
    ['a line in bold', '*Acceptance criteria*\n**Notes:**\n*Scope*:', [['heading3', 'Acceptance criteria'], ['heading3', 'Notes:'], ['heading3', 'Scope:']]],
    ['a bold heading', 'h3. *Criteria*', [['heading3', 'Criteria']]],
    ['bullets', '* a\n* b', [ul(li(p('a')), li(p('b')))]],
    ['bullets of all kinds', '- a\n\n+ b\n\n• c', [ul(li(p('a')), li(p('b')), li(p('c')))]],
    ['check boxes', '- [ ] a\n- [x] b', [ul(li(p('a')), li(p('b')))]],
    ['deeper wiki bullets', '* a\n** b\n** c\n* d', [ul(li(p('a'), ul(li(p('b')), li(p('c')))), li(p('d')))]],
    ['deeper Markdown bullets', '- a\n  - b\n    - c\n- d', [ul(li(p('a'), ul(li(p('b'), ul(li(p('c')))))), li(p('d')))]],
    ['a number list', '1. a\n2) b', [ol(li(p('a')), li(p('b')))]],
    ['a wiki number list', '# a\n# b\n## c', [ol(li(p('a')), li(p('b'), ol(li(p('c')))))]],
    ['a list under words', 'Criteria:\n* a\nafter', [p('Criteria:'), ul(li(p('a'))), p('after')]],
    ['an item that goes on', '- a\n  more', [ul(li(p('a more')))]],
    ['code', 'a\n{code:java}\nx * y\n{code}\nb', [p('a'), ['codeBlock', 'x * y'], p('b')]],
    ['code on one line', '{noformat}x{noformat}', [['codeBlock', 'x']]],
    ['a fence', '```js\n# not a heading\n```', [['codeBlock', '# not a heading']]],
    ['code that never ends', '{code}\nx', [['codeBlock', 'x']]],
    ['panels', '{panel:title=A|borderColor=#ccc}\n* a\n{panel}\nb', [['panel', p(['strong', 'A']), ul(li(p('a')))], p('b')]],
    ['expands', '{expand:Acceptance criteria}\n* a\n{expand}', [['expand', ul(li(p('a')))]]],
    ['quotes of three kinds', '{quote}a{quote}\nbq. b\n\n> c\n> d', [['blockquote', p('a')], ['blockquote', p('b')], ['blockquote', p('c', ['hardBreak'], 'd')]]],
    ['a heading in a quote, which Jira does not allow', '{quote}\nh3. a\nb\n{quote}', [['heading3', 'a'], p('b')]],
    ['a box that is never closed', '{panel:title=A}\n* a', [p('A'), ul(li(p('a')))]],
    ['boxes in boxes', '{expand:A}\n{quote}a{quote}\n{expand}', [['expand', ['blockquote', p('a')]]]],
    ['a wiki table', '||Step||Result||\n|pay|[paid|https://a.example/b]|\n|a\nb| |', [
      ['table', ['tableRow', ['tableHeader', p('Step')], ['tableHeader', p('Result')]], ['tableRow', ['tableCell', p('pay')], ['tableCell', p(['link', 'paid'])]], ['tableRow', ['tableCell', p('a', ['hardBreak'], 'b')], ['tableCell', p()]]],
    ]],
    ['a Markdown table', '| A | B |\n|---|:-:|\n| c | d \\| e |\nafter', [
      ['table', ['tableRow', ['tableHeader', p('A')], ['tableHeader', p('B')]], ['tableRow', ['tableCell', p('c')], ['tableCell', p('d | e')]]], p('after'),
    ]],
    ['# as numbers among wiki signs', 'h3. A\n# a\n*# b\ntext', [['heading3', 'A'], ol(li(p('a'), ol(li(p('b'))))), p('text')]],
    ['one # as a number among wiki signs', '{code}x{code}\n# a', [['codeBlock', 'x'], ol(li(p('a')))]],
    ['# as headings among Markdown signs', '# a\n# b\n- [ ] c', [['heading1', 'a'], ['heading1', 'b'], ul(li(p('c')))]],
    ['bullets, then numbers', '* a\n# b\nh1. c', [ul(li(p('a'))), ol(li(p('b'))), ['heading1', 'c']]],
    ['numbers under bullets', 'h1. A\n* a\n*# b', [['heading1', 'A'], ul(li(p('a'), ol(li(p('b')))))]],
    ['colours and pictures', '{color:#ff0000}a{color} b !shot.png|thumbnail! c', [p('a', ' b ', ' c')]],
    ['a picture alone', '!shot.png!\n\na!', [p('a!')]],
    ['a Markdown picture', '![The cart](https://a.example/x.png)', [p('The cart')]],
    ['emphasis', '_a_ snake_case_name __b__', [p(['em', 'a'], ' snake_case_name ', ['strong', 'b'])]],
    ['comments', 'a <!-- b --> c\n<!--\n* [ ] hint\n-->\nd <!-- e', [p('a  c'), p('d <!-- e')]],
    ['a rule', 'a\n----\nb', [p('a'), p('b')]],
    ['marks', 'a **b** *c* {{d}} `e`', [p('a ', ['strong', 'b'], ' ', ['em', 'c'], ' ', ['code', 'd'], ' ', ['code', 'e'])]],
    ['links', '[a](https://a.example) [b|http://b.example]', [p(['link', 'a'], ' ', ['link', 'b'])]],
    ['stars that mark nothing', '2 * 3 * 4 and a*b*c', [p('2 * 3 * 4 and a*b*c')]],
    ['a dash that is no bullet', '-5 degrees', [p('-5 degrees')]],
  ])('reads %s', (_, text, expected) => {
    expect(shorts(text)).toEqual(expected);
  });

  it('never fails, never makes an empty text, and loses no word', () => {
    const line = fc.stringMatching(/^[ *#\-+0-9.)(h{}code`a-z|[\]_]{0,30}$/);
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const json = JSON.stringify(textToAdf(lines.join('\n'))) ?? '';
      expect(json).not.toContain('"text":""');
      expect(json).not.toContain('"content":[]');
    }), runs(300));
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 4 });
    const mark = fc.constantFrom('', '* ', '- ', '## ', 'h2. ', '1. ', '# ');
    fc.assert(fc.property(fc.array(fc.tuple(mark, words), { maxLength: 8 }), (lines) => {
      const json = JSON.stringify(textToAdf(lines.map(([start, rest]) => `${start}${rest.join(' ')}`).join('\n')));
      for (const [, rest] of lines) for (const word of rest) expect(json).toContain(word);
    }), runs(200));
  });

  it('reads hostile texts in a time that grows with their length', () => {
    const hostile = ['{panel}', '{{', '[', '![', '**', '<!--', '> ', '|', '|[', '# ', '\n', '- \n', '*_', '`', '{quote}\n', 'h1. #', '~~~', ' ', '||a', '{color:'];
    // a reader of quadratic time would take minutes here
    for (const piece of hostile) expect(() => textToAdf(piece.repeat(200_000 / piece.length))).not.toThrow();
  });
});
