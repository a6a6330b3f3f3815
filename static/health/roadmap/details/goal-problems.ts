import { isWebAddress, LONGEST_GOAL, type EpicGoal } from '../../../../src/contract/epic-goal';

export type GoalProblems = Partial<Record<keyof EpicGoal, string>>;

/** The texts as they are kept: without blanks around them, each in one line. */
export const tidied = ({ goal, indicator, strategy, link }: EpicGoal): EpicGoal => ({ goal: oneLine(goal), indicator: oneLine(indicator), strategy: oneLine(strategy), link: link.trim() });

/** Why these texts cannot be kept, by part; empty when they can. */
export function goalProblems(goal: EpicGoal): GoalProblems {
  const long = (['goal', 'indicator', 'strategy'] as const).filter((part) => goal[part].length > LONGEST_GOAL);
  return {
    ...Object.fromEntries(long.map((part) => [part, `At most ${LONGEST_GOAL} characters; these are ${goal[part].length}.`])),
    ...(goal.link !== '' && !isWebAddress(goal.link) ? { link: 'A link begins with https:// or http:// and has no blanks.' } : {}),
    ...(goal.link.length > LONGEST_LINK ? { link: `At most ${LONGEST_LINK} characters.` } : {}),
  };
}

/** What the decoder still takes. */
const LONGEST_LINK = 2000;
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
