import type { Site } from './read-site';

export const fieldName = (site: Site, id: string): string => site.fields.find((field) => field.id === id)?.name ?? id;

/** How fields read in a sentence: "Acceptance Criteria and Test notes". */
export const fieldNames = (site: Site, ids: readonly string[]): string => new Intl.ListFormat('en').format(ids.map((id) => fieldName(site, id)));
