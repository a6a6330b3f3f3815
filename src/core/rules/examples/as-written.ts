import type { Finding } from '../../readiness/readiness';
import { sentenceSource } from '../../story/sentence-source';
import type { Story } from '../../story/story';

/** The text that a finding's example rewrites, as it stands now: the story sentence, or the line that the finding points at. */
export function asWritten(story: Story, { quote, at }: Pick<Finding, 'quote' | 'at'>): string {
  const sentence = sentenceSource(story)?.text;
  if (sentence !== undefined && (quote === '' || sentence.includes(quote))) return sentence;
  if (quote === '') return story.summary;
  return at?.in === 'summary' ? story.summary : quote;
}
