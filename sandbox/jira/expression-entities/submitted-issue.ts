import { toValue } from '../../expressions/json';
import type { Entity } from '../../expressions/values';
import { isTextArea } from '../fields/catalogue';
import type { ScreenInput } from '../workflow/attempt';
import { costly, entity, free, type Member } from './entity';
import { issueEntity } from './issue-entity';
import { commentEntity } from './issue-parts';
import { richTextEntity } from './plain-entities';
import { userEntity } from './user-entity';
import type { World } from './world';

/**
 * The issue as a validator sees it: with what the transition screen gave. A text field of the screen is there as a document (a Map), and
 * a comment that is being added has neither an id nor a time.
 */
export function submittedIssueEntity(world: World, { edited, given, comments }: ScreenInput): Entity {
  const plain = issueEntity(world, edited);
  const changed: Record<string, Member> = {
    comments: costly(() => [
      ...edited.comments.map((comment) => commentEntity(world, comment)),
      ...comments.map((body, index) => newComment(world, `${edited.id}/new/${index}`, body)),
    ]),
  };
  for (const field of world.state.fields) {
    if (!isTextArea(field) || !given.has(field.id)) continue;
    const member = costly(() => toValue(edited.custom.get(field.id) ?? null));
    changed[field.id] = member;
    changed[field.key] = member;
  }
  const over = entity('Issue', edited.id, changed);
  return {
    typeName: plain.typeName,
    identity: plain.identity,
    members: () => plain.members(),
    get: (name, meter, counted) => (Object.hasOwn(changed, name) ? over : plain).get(name, meter, counted),
  };
}

const newComment = (world: World, identity: string, body: unknown): Entity =>
  entity('Comment', identity, {
    id: free(() => null),
    body: free(() => richTextEntity(identity, body)),
    author: free(() => userEntity(world, world.actingId)),
    created: free(() => null),
    updated: free(() => null),
  });
