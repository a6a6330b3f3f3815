import { member, type FoundIssue } from './find-issues';

const estimateName = /^story points?( estimate)?$/i;
/** The same words as the app looks for among a site's fields. */
const criteriaName = /acceptance|criteria|^ac$/i;
const epicLinkName = /^epic link$/i;

export interface CustomFields {
  readonly estimate: unknown;
  readonly criteria: readonly unknown[];
  readonly epicLink: unknown;
  /** There are custom fields with values, but nothing says what they are. */
  readonly nameless: boolean;
}

/** Custom fields by their names: from `expand=names`, or because the file was written with names in the place of ids. */
export function customFields({ json, names }: FoundIssue): CustomFields {
  const fields = member(json, 'fields');
  const entries = Object.entries(typeof fields === 'object' && fields !== null ? fields : {}).flatMap(([id, value]: readonly [string, unknown]) =>
    empty(value) ? [] : [{ value, name: (names[id] ?? id).trim(), known: names[id] !== undefined || !/^customfield_\d+$/.test(id) }],
  );
  const estimates = entries.filter(({ name }) => estimateName.test(name.replace(/_/g, ' ')));
  return {
    estimate: estimates[0]?.value ?? null,
    criteria: entries.filter(({ name }) => criteriaName.test(name.replace(/_/g, ' '))).map(({ value }) => value),
    epicLink: entries.find(({ name }) => epicLinkName.test(name.replace(/_/g, ' ')))?.value ?? null,
    nameless: entries.some(({ known }) => !known),
  };
}

const empty = (value: unknown): boolean => value === null || value === undefined || value === '';
