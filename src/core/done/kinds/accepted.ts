import { judged, UNKNOWN, type CriterionKind } from '../criterion-kind';
import { acceptedTexts } from '../done-subject';
import { compiledEvidence } from '../evidence-text';

/** Holds for the text it was given for: any later edit of the description or of a criteria field ends it. */
export const accepted: CriterionKind = {
  title: () => 'Accepted by the product owner',
  remedy: () => 'Have it accepted in the Readiness panel; an edit of its criteria ends an acceptance',
  phases: ['before', 'during', 'after'],
  evaluate: (_, { facts, texts }) => {
    const given = facts.evidence?.text ?? null;
    if (given === null) return judged(false);
    return texts === undefined ? UNKNOWN : judged(given.length === texts.length && given.every((version, index) => version === texts[index]));
  },
  compile: (_, fields) => compiledEvidence(fields, acceptedTexts(fields.criteria)),
};
