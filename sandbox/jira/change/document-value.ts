import { isRecord } from '../support/json';
import { adfProblem } from './adf-problem';

/** Jira's limit for text fields. */
const mostCharacters = 32_767;

/** Why a value cannot be taken into a field of several lines; null when it can. Null and an absent value clear the field. */
export function documentProblem(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const problem = adfProblem(value);
  if (problem !== null) return problem;
  return JSON.stringify(value).length > mostCharacters ? 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.' : null;
}

/** What is kept of a value that can be taken: an empty document is no document. */
export function keptDocument(value: unknown): unknown {
  return isRecord(value) && Array.isArray(value.content) && value.content.length > 0 ? value : null;
}
