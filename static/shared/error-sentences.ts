import * as v from 'valibot';

const errorBody = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
});

/** What Jira's error body says about single fields, by field id. Empty for any other body. */
export function fieldErrors(json: unknown): Readonly<Record<string, string>> {
  const result = v.safeParse(errorBody, json);
  return result.success ? result.output.errors : {};
}

/** The sentences of Jira's error body: general ones first, then those about single fields. Empty for any other body. */
export function errorSentences(json: unknown): readonly string[] {
  const result = v.safeParse(errorBody, json);
  return result.success ? [...result.output.errorMessages, ...Object.values(result.output.errors)] : [];
}
