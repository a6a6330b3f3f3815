import type { DefinitionDraft } from '../../src/contract/door';
import type { RuleSetting } from '../../src/core/definition/definition';
import type { Form } from './form';
import { readDone } from './read-done';
import { readNumber } from './read-number';
import { readWords } from './read-words';
import { counts } from './shares';

/** A sentence for each field that cannot be saved as it is; a rule's weight goes by `weight.<rule>`, a criterion's part by `done.<key>.<part>`. */
export type Problems = Readonly<Record<string, string>>;

export type ReadForm = { readonly ok: true; readonly draft: DefinitionDraft } | { readonly ok: false; readonly problems: Problems };

const LONGEST_NAME = 80;
const LARGEST_WEIGHT = 1000;
const MOST_CRITERIA_FIELDS = 10;
const SHELF_DAYS = 'Enter a whole number from 1 to 730.';

/**
 * Reads what was typed: a draft that can be saved, or every reason why not.
 * @param version the number that a save would give it
 */
export function readForm(form: Form, version: number): ReadForm {
  const problems: Record<string, string> = {};
  const number = (field: string, typed: string, least: number, most: number, problem: string): number => {
    const value = readNumber(typed);
    if (value !== null && value >= least && value <= most) return value;
    problems[field] = problem;
    return least;
  };

  const name = form.name.trim();
  if (name === '') problems.name = 'Give the definition a name.';
  else if (name.length > LONGEST_NAME) problems.name = `Use at most ${LONGEST_NAME} characters.`;

  const rules: Record<string, RuleSetting> = {};
  for (const [id, { level, weight }] of Object.entries(form.rules)) {
    rules[id] = { level, weight: number(`weight.${id}`, weight, 0, LARGEST_WEIGHT, `Enter a number from 0 to ${LARGEST_WEIGHT}.`) };
  }
  if (!Object.values(rules).some(({ level, weight }) => counts(level) && weight > 0) && !Object.keys(problems).some((field) => field.startsWith('weight.'))) {
    problems.rules = 'At least one rule needs a weight, or there is nothing to score.';
  }

  const readyFrom = number('readyFrom', form.readyFrom, 0, 100, 'Enter a number from 0 to 100.');
  const closeFrom = number('closeFrom', form.closeFrom, 0, 100, 'Enter a number from 0 to 100.');
  if (!problems.readyFrom && !problems.closeFrom && closeFrom > readyFrom) problems.closeFrom = 'Close cannot begin above Ready.';
  const largestEstimate = number('largestEstimate', form.largestEstimate, 0.5, 1000, 'Enter a number from 0.5 to 1000.');
  const shelfDays = number('shelfDays', form.shelfDays, 1, 730, SHELF_DAYS);
  if (!problems.shelfDays && !Number.isInteger(shelfDays)) problems.shelfDays = SHELF_DAYS;
  const words = (field: 'personas' | 'allowed'): readonly string[] => {
    const read = readWords(form[field]);
    if (read.problem !== null) problems[field] = read.problem;
    return read.words;
  };
  const own = { personas: words('personas'), allowed: words('allowed') };
  if (form.issueTypes !== null && form.issueTypes.length === 0) problems.issueTypes = 'Choose at least one issue type.';

  if (form.fields.criteria.length > MOST_CRITERIA_FIELDS) problems.criteria = `Pick at most ${MOST_CRITERIA_FIELDS} fields.`;
  const { done, problems: doneProblems } = readDone(form.done, version);
  for (const [part, text] of Object.entries(doneProblems)) problems[`done.${part}`] = text;

  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { issueTypes, storyTypes, fields } = form;
  return { ok: true, draft: { name, ready: { rules, readyFrom, closeFrom, issueTypes, storyTypes, largestEstimate, shelfDays, words: own }, done, fields } };
}
