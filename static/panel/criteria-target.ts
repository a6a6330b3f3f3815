import type { JiraIssue } from '../../src/contract/jira-issue';
import { adfBlocks } from '../../src/core/adf/blocks';
import { isDocument } from '../../src/core/fixes/document';
import { proseAsList, type CriteriaPlace, type ProseAsList } from '../../src/core/fixes/prose-to-list';
import { acceptanceCriteria, fieldCriteria } from '../../src/core/story/criteria';

/** The text that holds, or will hold, the acceptance criteria. */
export interface CriteriaTarget {
  /** Its field id. */
  readonly field: string;
  readonly where: CriteriaPlace;
  /** ADF, or null when empty. */
  readonly document: unknown;
}

const held = ({ where, document }: CriteriaTarget): number => (isDocument(document) ? (where === 'field' ? fieldCriteria : acceptanceCriteria)(adfBlocks(document)).length : 0);

function places({ facts, fieldIds }: JiraIssue): { readonly fields: readonly CriteriaTarget[]; readonly description: CriteriaTarget } {
  return {
    fields: fieldIds.criteria.map((field, index) => ({ field, where: 'field', document: facts.criteriaFields[index] ?? null })),
    description: { field: 'description', where: 'description', document: facts.description },
  };
}

/** Where one more criterion belongs: beside the others, else into the field for them that this person may edit, else into the description. */
export function criterionTarget(issue: JiraIssue): CriteriaTarget {
  const { fields, description } = places(issue);
  const used = [...fields, description].find((place) => held(place) > 0);
  return used ?? fields.find(({ field, document }) => issue.editable.has(field) && (document === null || isDocument(document))) ?? description;
}

/** The criteria that are written as running text, and the list they would become; null without such text. */
export function proseTarget(issue: JiraIssue): (CriteriaTarget & { readonly list: ProseAsList }) | null {
  const { fields, description } = places(issue);
  const filled = fields.filter((place) => held(place) > 0);
  for (const place of filled.length > 0 ? filled : [description]) {
    const list = proseAsList(place.document, place.where);
    if (list !== null) return { ...place, list };
  }
  return null;
}

/** Why this person cannot write there; null when they can. */
export const whyNotWrite = ({ editable }: JiraIssue, { field, where }: CriteriaTarget): string | null =>
  editable.has(field) ? null : `You don't have permission to edit the ${nameOf(where)} of this issue.`;

export const nameOf = (where: CriteriaPlace): string => (where === 'field' ? 'acceptance criteria' : 'description');
