import type { JiraIssue } from '../../../src/contract/jira-issue';
import { suggesterSteps, suggestFor } from '../../../src/core/roadmap/suggest-epics';
import { saidLines } from '../../../src/core/story/said-lines';
import { inSlices } from '../../shared/suggestions/in-slices';
import type { SaidSuggestion } from '../../shared/suggestions/said-suggestion';
import { confidenceWords, reasonSentence } from '../../shared/suggestion-words';
import { linkable, namesIn, type Examples } from './read-examples';

/**
 * Which open epics may fit an issue, the likeliest first, learned from the examples in small steps, so that the panel goes on answering.
 * @param declined ids of epics to which somebody said no for this issue
 */
export async function suggestForIssue({ facts }: JiraIssue, examples: Examples, declined: ReadonlySet<number>): Promise<readonly SaidSuggestion[]> {
  const suggester = await inSlices(suggesterSteps(examples.items, examples.epics));
  const no = new Set([...examples.open].filter(([, { id }]) => declined.has(id)).map(([key]) => key));
  const own = new Map([...namesIn(facts.fields.components), ...namesIn(facts.fields.fixVersions)]);
  return suggestFor(suggester, linkable(facts), no).flatMap(({ epic, confidence, reasons }) => {
    const known = examples.open.get(epic);
    if (known === undefined) return [];
    const texts = [facts.summary, ...saidLines(facts.description), ...reasons.flatMap((reason) => (reason.kind === 'words' ? [examples.summaries.get(reason.like) ?? ''] : []))];
    const why = reasonSentence(reasons, { texts, nameOf: (id) => own.get(id) ?? examples.names.get(id) });
    return [{ epic: { id: known.id, key: epic, summary: known.summary }, why, sure: confidenceWords(confidence) }];
  });
}
