import type { Entity } from '../../expressions/values';
import { linkTypeById } from '../fields/link-types';
import type { CommentRecord, LinkRecord } from '../state/records';
import { dateValue, entity, free } from './entity';
import { linkTypeEntity, richTextEntity } from './plain-entities';
import { propertiesEntity } from './properties-entity';
import { userEntity } from './user-entity';
import type { World } from './world';

/**
 * A link as one of its two issues sees it.
 * @param inward true when that issue reads the type's inward words: it "is blocked by" the other
 */
export function linkEntity(link: LinkRecord, inward: boolean, other: Entity): Entity {
  const type = linkTypeById(link.typeId);
  return entity('IssueLink', link.id, {
    id: free(() => Number(link.id)),
    type: free(() => linkTypeEntity(type)),
    direction: free(() => (inward ? 'inward' : 'outward')),
    linkedIssue: free(() => other),
    inwardIssue: free(() => (inward ? other : null)),
    outwardIssue: free(() => (inward ? null : other)),
  });
}

export const commentEntity = (world: World, comment: CommentRecord): Entity =>
  entity('Comment', comment.id, {
    id: free(() => Number(comment.id)),
    body: free(() => richTextEntity(`comment/${comment.id}`, comment.body)),
    author: free(() => userEntity(world, comment.authorId)),
    created: free(() => dateValue(comment.created)),
    updated: free(() => dateValue(comment.created)),
    properties: free(() => propertiesEntity(`comment/${comment.id}`, new Map())),
  });
