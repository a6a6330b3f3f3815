/** A refusal in Jira's own shape: an ErrorCollection with a status. Thrown by resources, answered by the router. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 415 | 501,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super(errorMessages.join(' ') || Object.values(errors).join(' '));
  }

  /** The body of the answer. */
  body(): unknown {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }
}

/** How the bulk operations refuse: a list of messages. */
export class BulkProblem extends Problem {
  constructor(status: 400 | 403, message: string) {
    super(status, [message]);
  }

  override body(): unknown {
    return { errors: this.errorMessages.map((message) => ({ message })) };
  }
}

export const badRequest = (message: string): Problem => new Problem(400, [message]);
/** What some administrators' resources answer where others say 403. */
export const unauthorised = (message: string): Problem => new Problem(401, [message]);
export const forbidden = (message: string): Problem => new Problem(403, [message]);
export const notFound = (message: string): Problem => new Problem(404, [message]);

/** Errors by field, as an edit or a create refuses. */
export const fieldErrors = (errors: Readonly<Record<string, string>>): Problem => new Problem(400, [], errors);

/** What Jira says of an issue that is not there, and of one that the caller may not see: the same. */
export const noSuchIssue = (): Problem => notFound('Issue does not exist or you do not have permission to see it.');

export const noSuchProject = (idOrKey: string): Problem =>
  notFound(/^\d+$/.test(idOrKey) ? `No project could be found with id '${idOrKey}'.` : `No project could be found with key '${idOrKey}'.`);

/** Something Jira has and the local Jira does not: loud, so that nobody takes silence for an answer. */
export function notServed(what: string): Problem {
  const text = `The local Jira does not serve ${what}.`;
  console.error(`[local Jira] 501 ${text}`);
  return new Problem(501, [text]);
}
