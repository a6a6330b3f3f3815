import fc from 'fast-check';
import { answerComment, mentions, openQuestion, type IssueComment } from '../../../../static/health/waiting/open-question';
import { runs } from '../../../support/runs';

const text = (words: string) => ({ type: 'text', text: words });
const mention = (id: string) => ({ type: 'mention', attrs: { id, text: `@${id}` } });
const doc = (...content: readonly object[]) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content }] });
const by = (author: string, at: number, body: object): IssueComment => ({ id: String(at), author: { accountId: author, displayName: author }, at, body });
const asks = (at: number) => by('dan', at, doc(mention('priya'), text(' Which countries?')));
const talks = (author: string, at: number) => by(author, at, doc(text('I see.')));

it.each<[string, readonly IssueComment[], { readonly at: number; readonly earlier: number } | null]>([
  ['nothing was said', [], null],
  ['nobody is mentioned', [talks('dan', 1)], null],
  ['somebody else is mentioned', [by('dan', 1, doc(mention('sam')))], null],
  ['a question', [asks(1)], { at: 1, earlier: 0 }],
  ['answered', [asks(1), talks('priya', 2)], null],
  ['answered by somebody else', [asks(1), talks('sam', 2)], { at: 1, earlier: 0 }],
  ['asked again after the answer', [asks(1), talks('priya', 2), asks(3)], { at: 3, earlier: 0 }],
  ['two questions', [asks(1), talks('sam', 2), asks(3)], { at: 3, earlier: 1 }],
  ['newest first, as Jira may give them', [talks('priya', 2), asks(1)], null],
  ['the reader mentions themselves', [by('priya', 1, doc(mention('priya')))], null],
])('%s', (_, comments, found) => {
  const question = openQuestion(comments, 'priya');
  expect(question && { at: question.comment.at, earlier: question.earlier }).toEqual(found);
});

it('shows the words of the question, a line for each paragraph', () => {
  const body = { type: 'doc', version: 1, content: [doc(mention('priya'), text(' Which countries?')).content[0], { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('Only the EU?')] }] }] }] };
  expect(openQuestion([by('dan', 1, body)], 'priya')?.lines).toEqual(['@priya Which countries?', 'Only the EU?']);
});

it.each([
  ['in a table', { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [mention('priya')] }] }] }] }] }, true],
  ['as a word only', doc(text('@priya')), false],
  ['in no document', null, false],
  ['in a document of another shape', { content: 'priya' }, false],
])('a mention %s', (_, body, found) => {
  expect(mentions(body, 'priya')).toBe(found);
});

it('an endless document ends', () => {
  let node: object = mention('priya');
  for (let depth = 0; depth < 5000; depth++) node = { type: 'panel', content: [node] };
  expect(mentions(node, 'priya')).toBe(false);
});

it('an answer begins with who asked, a paragraph for each line', () => {
  expect(answerComment({ accountId: 'dan', displayName: 'Dan' }, 'Only the EU.\n\n From May on. ')).toEqual({
    version: 1,
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'mention', attrs: { id: 'dan', text: '@Dan' } }, { type: 'text', text: ' Only the EU.' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'From May on.' }] },
    ],
  });
  expect(answerComment(null, 'Yes')).toMatchObject({ content: [{ content: [{ type: 'text', text: 'Yes' }] }] });
});

describe('whatever was said before', () => {
  const said = fc.array(fc.record({ author: fc.constantFrom('priya', 'dan', 'sam'), at: fc.integer({ min: 1, max: 50 }), asks: fc.boolean() }), { maxLength: 12 });
  const comments = said.map((list) => list.map(({ author, at, asks: asking }, index) => ({ ...by(author, at, doc(...(asking ? [mention('priya')] : []), text('x'))), id: String(index) })));

  it('an answer closes it, and another question opens it', () => {
    fc.assert(fc.property(comments, (before) => {
      const answered = [...before, talks('priya', 60)];
      expect(openQuestion(answered, 'priya')).toBeNull();
      expect(openQuestion([...answered, asks(70)], 'priya')).toMatchObject({ earlier: 0, comment: { at: 70 } });
    }), runs(100));
  });

  it('it is what a slow count finds, in whatever order Jira gives the comments', () => {
    fc.assert(fc.property(comments, (list) => {
      const later = (one: IssueComment, other: IssueComment) => one.at > other.at || (one.at === other.at && Number(one.id) > Number(other.id));
      const waiting = list.filter((one) => one.author?.accountId !== 'priya' && mentions(one.body, 'priya') && !list.some((other) => other.author?.accountId === 'priya' && later(other, one)));
      const found = openQuestion([...list].reverse(), 'priya');
      expect(found === null ? 0 : found.earlier + 1).toBe(waiting.length);
    }), runs(100));
  });
});
