import type { ImportedComment } from '../../files/imported-issue';
import { priya } from '../jira/people';
import type { CommentRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { contentOf } from './imported-summary';
import type { ImportedPeople } from './imported-people';

const anAccountId = /^(?:[0-9a-f]{24}|\d+:[0-9a-f-]+)$/i;

/** Comments as the local Jira keeps them. One of somebody who is not here is posted by the importing person and says whose it was. */
export function importedComments(state: JiraState, comments: readonly ImportedComment[], people: ImportedPeople, fallback: Date): readonly CommentRecord[] {
  return comments.map(({ author, created, body }) => {
    const account = people.find(author);
    return { id: state.nextId(), authorId: account ?? priya.accountId, created: created ?? fallback, body: account === null ? quoted(author, body) : body };
  });
}

function quoted(author: string | null, body: unknown): unknown {
  const who = author === null || anAccountId.test(author) ? 'Somebody who is not here' : author;
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: `${who} wrote:` }] }, ...contentOf(body)] };
}
