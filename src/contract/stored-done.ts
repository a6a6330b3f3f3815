import * as v from 'valibot';

const LONGEST_TITLE = 80;
const LONGEST_REMEDY = 200;
const MOST_CRITERIA = 20;

const fieldId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{1,255}$/));
const title = v.pipe(v.string(), v.trim(), v.nonEmpty('A criterion needs a name.'), v.maxLength(LONGEST_TITLE, `Use at most ${LONGEST_TITLE} characters for a criterion.`));
const remedy = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_REMEDY, `Use at most ${LONGEST_REMEDY} characters for what to do.`));

const common = {
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{0,59}$/, 'The id of a criterion has lower case letters, digits and hyphens.'),
    // the evidence keeps the accepted texts beside the criteria, under this name
    v.check((id) => id !== 'text', 'A criterion cannot have the id “text”.'),
  ),
  remedy: v.nullable(remedy),
  issueTypes: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100), v.transform((name) => name.toLowerCase()))), v.minLength(1, 'Name at least one issue type, or all of them.'), v.maxLength(50))),
};
const own = { ...common, title: v.nullable(title) };

const criterion = v.variant('kind', [
  v.object({ kind: v.picklist(['subtasks-done', 'no-open-blocker', 'fix-version-set', 'estimate-set', 'resolution-given', 'comment-given', 'not-by-assignee', 'accepted']), ...own }),
  v.object({ kind: v.literal('field-set'), field: v.object({ id: fieldId, name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)) }), ...own }),
  v.object({ kind: v.literal('manual-check'), ...common, title }),
  v.object({ kind: v.literal('readiness-at-least'), minimum: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100, 'Readiness goes up to 100.')), ...own }),
]);

/** The done part of a definition. Throws a valibot error whose message names the first thing that is wrong. */
export const doneDefinition = v.object({
  criteria: v.pipe(
    v.array(criterion),
    v.maxLength(MOST_CRITERIA, `Use at most ${MOST_CRITERIA} criteria.`),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two criteria have the same id.'),
    v.check((all) => all.filter(({ kind }) => kind === 'accepted').length <= 1, 'Acceptance can stand there once.'),
  ),
  acceptors: v.object({ roles: v.pipe(v.array(v.object({ id: v.pipe(v.number(), v.integer()), name: v.pipe(v.string(), v.maxLength(255)) })), v.maxLength(10)), assignee: v.boolean() }),
  rejectTo: v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255))),
});
