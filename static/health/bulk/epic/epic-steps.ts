import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { planned, type Planned } from '../planned';

interface Epic {
  readonly key: string;
  readonly summary: string;
}

/** Which items get a parent: those without one, and those with another where they are to move. */
export const linkSteps = (items: readonly BacklogItem[], { key, summary }: Epic, move: boolean): Planned =>
  planned({ does: 'link', epic: { key, summary } }, items, ({ facts: { parent, type } }) => {
    if (type.level !== 0) return { why: `A parent one level above does not fit a ${type.name}.` };
    if (parent?.key === key) return { why: `It belongs to ${key} already.` };
    return parent === null || move ? { seen: parent?.key ?? null } : { why: 'It belongs to another epic.' };
  });

export const unlinkSteps = (items: readonly BacklogItem[]): Planned =>
  planned({ does: 'unlink' }, items, ({ facts: { parent, type } }) => {
    if (type.level !== 0) return { why: `A ${type.name} cannot be without its parent.` };
    return parent === null ? { why: 'It belongs to no epic.' } : { seen: parent.key };
  });

export const inAnEpic = (items: readonly BacklogItem[]): number => items.filter(({ facts: { parent } }) => parent !== null).length;
