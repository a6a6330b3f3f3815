import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { planned, type Planned } from '../planned';
import { pointsText } from './points-text';

/** One number for all. What is estimated already is left out, unless it is to be replaced. */
export const estimateSteps = (items: readonly BacklogItem[], points: number, replace: boolean): Planned =>
  planned({ does: 'estimate', points }, items, ({ facts: { estimate } }) => {
    if (estimate === undefined) return { why: 'Its estimate could not be read.' };
    if (estimate === points) return { why: `It has ${pointsText(points)} already.` };
    return estimate === null || replace ? { seen: estimate } : { why: 'It has an estimate already.' };
  });

export const estimatedAlready = (items: readonly BacklogItem[]): number => items.filter(({ facts: { estimate } }) => typeof estimate === 'number').length;
