import { numberText } from '../../../src/core/health/figure-text';
import type { Held, ProposedStep } from '../../../src/core/health/proposal';
import { LOOKED_AT, type Goal, type RefineNext } from '../../../src/core/health/refine-next';
import { countText } from '../../../src/core/count-text';
import type { Group, RefineRow } from './refine-rows';

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  inSprint: 'Already in the sprint, not ready',
  nextSprint: 'In the next sprint, not ready yet',
  nextUp: 'From the top of the backlog',
};

/** More than three sprints ahead is too much planning up front (agile-tools.io); six weeks stand for them without sprints. */
const TOO_MUCH = { sprint: 3, week: 6 } as const;

const lengthOf = (periods: number, period: 'sprint' | 'week'): string => {
  const number = numberText(periods);
  return `${number} ${number === '1' ? period : `${period}s`}`;
};

/** What finishing the list gives, or that there is none and why. */
export function headline({ goal, inSprint, nextSprint, nextUp, cutShort }: RefineNext): string {
  const count = nextSprint.length + nextUp.length;
  const first = inSprint.length > 0 ? ' What is in the running sprint comes first.' : '';
  return (goal.kind === 'runway' ? runwayWords(goal, count, inSprint.length === 0, cutShort) : windowWords(goal, count)) + first;
}

function runwayWords({ now, after, wanted, period }: Extract<Goal, { kind: 'runway' }>, count: number, nothingElse: boolean, cutShort: boolean): string {
  const length = (periods: number): string => lengthOf(periods, period);
  const looked = `Only the first ${LOOKED_AT} items that are not ready were looked at: rank what can be refined above them.`;
  if (count > 0) {
    const gives = `With ${count === 1 ? 'this item' : `these ${count} items`} ready, the team has work for ${length(after)}`;
    return isLess(after, wanted) ? `${gives} of the ${wanted} that you want. ${cutShort ? looked : 'Nothing else that is written down could be made ready, so the rest needs new stories.'}` : `${gives}.`;
  }
  if (isLess(now, wanted)) return `Ready work lasts ${length(now)}, and refining alone cannot make more of it. ${cutShort ? looked : 'It needs new stories, or what the others wait for.'}`;
  const enough = `Enough is ready: ${length(now)}.${nothingElse ? ' Nothing to refine today.' : ''}`;
  return now > TOO_MUCH[period] ? `${enough} What is described so far ahead often has to be described again, so a pause does no harm.` : enough;
}

/** As it reads: 1.96 sprints are shown as 2. */
const isLess = (length: number, wanted: number): boolean => Number(numberText(length)) < wanted;

function windowWords({ missing, size, now, after }: Extract<Goal, { kind: 'window' }>, count: number): string {
  if (size === 0) return `${missing} There is nothing to plan either.`;
  if (size === 1) return `${missing} So the goal is the next item, which is ${now === 1 ? '' : 'not '}ready.`;
  const instead = `${missing} So the goal is the next ${countText(size, 'item')}, of which ${now === 0 ? 'none' : now} ${now < 2 ? 'is' : 'are'} ready`;
  return count === 0 ? `${instead}.` : `${instead}; with ${count === 1 ? 'this one' : `these ${count}`} it is ${after}.`;
}

/** How an item without an estimate was counted; null where none was. */
export function guessWords({ goal, nextSprint, nextUp }: RefineNext): string | null {
  if (goal.kind !== 'runway' || goal.usual === null || ![...nextSprint, ...nextUp].some(({ guessed }) => guessed)) return null;
  return `An item without an estimate counts as ${numberText(goal.usual)} points, the team’s usual size, until it has one.`;
}

const NAMED = 5;

/** What is left out because it is in nobody's hands; null where nothing is. */
export function heldWords(held: readonly Held[]): string | null {
  if (held.length === 0) return null;
  const named = held.slice(0, NAMED).map(({ item, because, waitsFor }) => `${item.facts.key} (${becauseWords(because, waitsFor)})`);
  const more = held.length > NAMED ? ` and ${held.length - NAMED} more` : '';
  return `Not listed, because refining alone cannot make them ready: ${named.join(', ')}${more}.`;
}

function becauseWords(because: Held['because'], waitsFor: readonly string[]): string {
  if (because === 'waits') return waitsFor.length === 0 ? 'waits for another issue' : `waits for ${waitsFor.join(', ')}`;
  return because === 'unseen' ? 'its estimate cannot be read' : 'all that can be mended does not reach the score';
}

/** "Set an estimate, then write acceptance criteria" */
export const stepsWords = (steps: readonly ProposedStep[]): string =>
  steps.map(({ does }, index) => (index === 0 ? does : does.charAt(0).toLowerCase() + does.slice(1))).join(', then ');

/** Where an item stands that needs no more work here. */
export function doneWords({ item }: RefineRow): string {
  if (item === null) return 'No longer in the open backlog';
  return item.readiness.band === 'ready' ? 'Ready' : 'Not needed for this goal any more';
}

/** What a screen reader says of a row. */
export function spokenRow(row: RefineRow, position: number, of: number): string {
  const { item, proposal, key } = row;
  const name = `${position} of ${of}, ${key}${item === null ? '' : `, ${item.facts.summary}`}`;
  if (proposal === null) return `${name}. ${doneWords(row)}.`;
  return `${name}. Score ${proposal.item.readiness.score ?? 0}, then ${proposal.scoreAfter}: ${stepsWords(proposal.steps)}.`;
}
