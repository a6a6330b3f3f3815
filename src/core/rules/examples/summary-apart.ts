import type { Story } from '../../story/story';
import type { Hit } from '../rule';

/** More than Jira's 255 characters for a summary; keeps the work bounded. */
const LONGEST = 300;

/** The summary without what is beside the story, and that apart, for the description. Empty when nothing would be left. */
export function summaryApart({ summary }: Pick<Story, 'summary'>, { quote }: Pick<Hit, 'quote'>): readonly string[] {
  const at = summary.indexOf(quote);
  if (quote === '' || at === -1 || summary.length > LONGEST) return [];
  const bracketed = /^[([{]([^)\]}]*)[)\]}]$/.exec(quote)?.[1];
  if (bracketed !== undefined) return both(`${summary.slice(0, at).trimEnd()} ${summary.slice(at + quote.length).trimStart()}`.replace(/ ([,.;:!?])/g, '$1'), bracketed);
  const stop = /[.!]\s+/.exec(quote);
  const cut = stop ? at + stop.index : at;
  return both(summary.slice(0, cut), summary.slice(cut).replace(/^[.!\s]+/, ''));
}

function both(kept: string, apart: string): readonly string[] {
  const lines = [kept.trim().replace(/[\s.,;:–-]+$/, ''), apart.trim()];
  return lines.every((line) => line !== '') ? lines : [];
}
