import type { ReadyDefinition } from '../definition/definition';

/** How the score is made, in two sentences, with this project's thresholds. */
export const scoreFormula = ({ readyFrom, closeFrom }: Pick<ReadyDefinition, 'readyFrom' | 'closeFrom'>): string =>
  `100 points are shared among the rules that apply to the issue, in proportion to their weights, and the score is what the rules that are met are worth. ` +
  `From ${readyFrom} with every required rule met it is ready, from ${closeFrom} close.`;
