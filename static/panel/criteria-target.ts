import type { JiraIssue } from '../../src/contract/jira-issue';
import { adfBlocks } from '../../src/core/adf/blocks';
import { isDocument } from '../../src/core/fixes/document';
import { MOST_CRITERIA, proseAsList, type CriteriaPlace, type ProseAsList } from '../../src/core/fixes/prose-to-list';
import type { Language } from '../../src/core/language/language';
import { LANGUAGES, tablesOf } from '../../src/core/language/registry';
import { acceptanceCriteria, fieldCriteria } from '../../src/core/story/criteria';
import { parseStory } from '../../src/core/story/parse-story';
import { isTestable } from '../../src/core/story/testable';

/** The text that holds, or will hold, the acceptance criteria. */
export interface CriteriaTarget {
  /** Its field id. */
  readonly field: string;
  readonly where: CriteriaPlace;
  /** ADF, or null when empty. */
  readonly document: unknown;
  /** What the issue is written in. */
  readonly language: Language;
}

/** The criteria that it holds, as plain text. */
export const heldCriteria = ({ where, document }: CriteriaTarget): readonly string[] =>
  isDocument(document) ? (where === 'field' ? fieldCriteria : acceptanceCriteria)(adfBlocks(document)).map(({ text }) => text) : [];

const holdsSome = (target: CriteriaTarget): boolean => heldCriteria(target).length > 0;

function places({ facts, fieldIds }: JiraIssue): { readonly fields: readonly CriteriaTarget[]; readonly description: CriteriaTarget } {
  const language = tablesOf(parseStory(facts, [])) ?? LANGUAGES[0];
  return {
    fields: fieldIds.criteria.map((field, index) => ({ field, where: 'field', document: facts.criteriaFields[index] ?? null, language })),
    description: { field: 'description', where: 'description', document: facts.description, language },
  };
}

/** Where one more criterion belongs: beside the others, else into the field for them that this person may edit, else into the description. */
export function criterionTarget(issue: JiraIssue): CriteriaTarget {
  const { fields, description } = places(issue);
  const used = [...fields, description].find(holdsSome);
  return used ?? fields.find(({ field, document }) => issue.editable.has(field) && (document === null || isDocument(document))) ?? description;
}

/** The criteria that are written as running text, and the list they would become; null without such text. */
export function proseTarget(issue: JiraIssue): (CriteriaTarget & { readonly list: ProseAsList }) | null {
  const { fields, description } = places(issue);
  const filled = fields.filter(holdsSome);
  for (const place of filled.length > 0 ? filled : [description]) {
    const list = proseAsList(place.document, place.where, place.language);
    if (list !== null) return { ...place, list };
  }
  return null;
}

/** Why this person cannot write there; null when they can. */
export const whyNotWrite = ({ editable }: JiraIssue, { field, where }: CriteriaTarget): string | null =>
  editable.has(field) ? null : `You don't have permission to edit the ${nameOf(where)} of this issue.`;

/** Why one more criterion would cost more than the move is worth; null when it would not. */
export const whyNotOneMore = (target: CriteriaTarget): string | null =>
  heldCriteria(target).length === MOST_CRITERIA ? `There are ${MOST_CRITERIA} acceptance criteria already. Split the story first.` : null;

/** Whether this criterion would be the first of the list that nobody can check. */
export function isFirstUncheckable(target: CriteriaTarget, criterion: string): boolean {
  const others = heldCriteria(target);
  const testable = (text: string): boolean => isTestable(text, target.language);
  return others.length > 0 && others.every(testable) && !testable(criterion);
}

export const nameOf = (where: CriteriaPlace): string => (where === 'field' ? 'acceptance criteria' : 'description');
