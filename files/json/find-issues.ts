/** Names of custom fields by id, as `expand=names` gives them. */
export type FieldNames = Readonly<Record<string, string>>;

export interface FoundIssue {
  readonly json: object;
  readonly names: FieldNames;
}

export interface Found {
  readonly issues: readonly FoundIssue[];
  /** Objects that are neither an issue nor a page of issues. */
  readonly others: number;
}

/** Issues in what Jira's REST API answers: one issue, an array of them, a page of a search (`issues`, `names`), or an array of pages. */
export function findIssues(values: readonly unknown[]): Found {
  const issues: FoundIssue[] = [];
  let others = 0;
  for (const value of values.flatMap((one) => (Array.isArray(one) ? (one as readonly unknown[]) : [one]))) {
    const page = member(value, 'issues');
    const names = namesOf(member(value, 'names'));
    if (Array.isArray(page)) {
      for (const one of page as readonly unknown[]) {
        if (isIssue(one)) issues.push({ json: one, names: { ...names, ...namesOf(member(one, 'names')) } });
        else others += 1;
      }
    } else if (isIssue(value)) issues.push({ json: value, names });
    else others += 1;
  }
  return { issues, others };
}

/** A member of an object that came as JSON; undefined when it is no object or has no such member. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A text without outer blanks; empty for every other value. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function isIssue(value: unknown): value is object {
  const fields = member(value, 'fields');
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields);
}

function namesOf(value: unknown): FieldNames {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
