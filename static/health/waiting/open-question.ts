import { adfBlocks } from '../../../src/core/adf/blocks';
import { attribute, children, isNode } from '../../../src/core/adf/inline-text';

export interface IssueComment {
  readonly id: string;
  readonly author: { readonly accountId: string; readonly displayName: string } | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Atlassian Document Format. */
  readonly body: unknown;
}

/** A comment that names the reader and that they have not answered. */
export interface OpenQuestion {
  readonly comment: IssueComment;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** How many earlier ones wait with it. */
  readonly earlier: number;
}

/** Deeper than any document that a person wrote. */
const MAX_DEPTH = 100;

/** Whether somebody is mentioned anywhere in a document. */
export function mentions(document: unknown, accountId: string): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const nodes = level.filter(isNode);
    if (nodes.some((node) => node.type === 'mention' && attribute(node, 'id') === accountId)) return true;
    level = nodes.flatMap(children);
  }
  return false;
}

/** The newest comment of somebody else that mentions the reader after their own last comment; null where there is none. */
export function openQuestion(comments: readonly IssueComment[], accountId: string): OpenQuestion | null {
  const inOrder = [...comments].sort((a, b) => a.at - b.at || Number(a.id) - Number(b.id));
  const answered = inOrder.map(({ author }) => author?.accountId).lastIndexOf(accountId);
  const waiting = inOrder.slice(answered + 1).filter(({ body }) => mentions(body, accountId));
  const newest = waiting.at(-1);
  return newest === undefined ? null : { comment: newest, lines: linesOf(newest.body), earlier: waiting.length - 1 };
}

const linesOf = (body: unknown): readonly string[] => adfBlocks(body).map(({ lines }) => lines.map(({ text }) => text).join(' ').trim()).filter((line) => line !== '');

/** An answer as a comment: the asking person first, so that Jira tells them, then a paragraph for each line. */
export function answerComment(to: IssueComment['author'], answer: string): object {
  const [first = '', ...rest] = answer.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
  const mention = to === null ? [] : [{ type: 'mention', attrs: { id: to.accountId, text: `@${to.displayName}` } }];
  const text = (words: string) => ({ type: 'text', text: words });
  return {
    version: 1,
    type: 'doc',
    content: [
      { type: 'paragraph', content: [...mention, text(to === null ? first : ` ${first}`)] },
      ...rest.map((line) => ({ type: 'paragraph', content: [text(line)] })),
    ],
  };
}
