import type { Epic } from '../../../../src/core/roadmap/epic';
import type { SaidSuggestion } from '../../../shared/suggestions/said-suggestion';
import { confidenceWords, reasonSentence } from '../../../shared/suggestion-words';
import type { Orphan } from './work-out';

export interface Names {
  readonly epics: ReadonlyMap<string, Epic>;
  /** Of items, by key. */
  readonly summaries: ReadonlyMap<string, string>;
  /** Of components and versions, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What is suggested for an item, in words. */
export const saidSuggestions = ({ item, suggestions }: Orphan, { epics, summaries, names }: Names): readonly SaidSuggestion[] =>
  suggestions.flatMap(({ epic: key, confidence, reasons }) => {
    const epic = epics.get(key);
    if (epic === undefined) return [];
    const likes = reasons.flatMap((reason) => (reason.kind === 'words' ? [summaries.get(reason.like) ?? epics.get(reason.like)?.summary ?? ''] : []));
    return [{ epic: { id: epic.id, key, summary: epic.summary }, why: reasonSentence(reasons, { texts: [item.facts.summary, ...likes], nameOf: (id) => names.get(id) }), sure: confidenceWords(confidence) }];
  });
