import { CORPUS_FILES, corpusStories, TEXT_RULES } from '../../support/corpus';
import type { LabelledSet } from './labelled-set';

/** Our own stories, which every clone has. They were chosen hard and the rules are tuned with them in sight: no measure of how right a rule is elsewhere. */
export function corpusSet(): LabelledSet {
  const stories = CORPUS_FILES.flatMap(corpusStories);
  return {
    name: 'corpus',
    on: `${stories.length} stories of our own`,
    labels: TEXT_RULES.map((rule) => ({ rule, reads: 'named in the margin of test/corpus' })),
    stories: stories.map(({ text, domain, faults }) => ({ text, group: domain, faults, peer: null })),
  };
}
