import { countText } from '../../src/core/count-text';
import type { Proposal } from './first-draft';

/** Why this preset is proposed, in one or two sentences. */
export function proposalText({ preset, stories: { total, inSentenceForm } }: Proposal): string {
  if (total === 0) return 'There are no open stories at the top of the backlog to learn from, so the standard rules are proposed.';
  const seen = `${inSentenceForm} of ${countText(total, 'story', 'stories')} at the top of the backlog ${inSentenceForm === 1 ? 'uses' : 'use'} the sentence form “As a …, I want to …”.`;
  return preset === 'plain' ? `${seen} So the rules about that sentence are proposed as advice, which costs no points.` : `${seen} So the standard rules are proposed.`;
}
