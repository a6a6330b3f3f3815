/**
 * The body of `PUT /rest/api/3/issue/{key}` that sets an issue's parent, or takes it away: the same in company- and team-managed projects. Jira
 * removes a parent only through `update.parent.set.none`, not by setting the field to null.
 */
export const parentEdit = (key: string | null): object => (key === null ? { update: { parent: [{ set: { none: true } }] } } : { fields: { parent: { key } } });
