import type { IssueFacts } from '../story/issue-facts';
import { saidLines } from '../story/said-lines';
import type { ItemSignals } from './item-signals';
import { termsOf } from './terms-of';

/**
 * What ties an issue to others, from the issue as it was read. A field that was not read, or that has another shape than Jira documents, counts
 * as empty: a suggestion is only a suggestion.
 * Shapes: components, fixVersions `[{id}]`, labels `[text]`, issuelinks `[{type: {inward}, inwardIssue | outwardIssue: {key}}]`, duedate
 * `YYYY-MM-DD` (Jira REST v3, fields of an issue).
 */
export function signalsOf({ summary, description, fields }: Pick<IssueFacts, 'summary' | 'description' | 'fields'>): ItemSignals {
  const links = list(fields.issuelinks).map(linkOf);
  return {
    terms: termsOf([summary, ...saidLines(description)].join('\n')),
    components: texts(list(fields.components).map((one) => property(one, 'id'))),
    fixVersions: texts(list(fields.fixVersions).map((one) => property(one, 'id'))),
    labels: texts(list(fields.labels)),
    linked: texts(links.map(({ inward, outward }) => outward ?? inward)),
    blocks: texts(links.map(({ outward, isBlocks }) => (isBlocks ? outward : undefined))),
    due: typeof fields.duedate === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fields.duedate) ? fields.duedate : null,
  };
}

interface Link {
  readonly inward: unknown;
  readonly outward: unknown;
  readonly isBlocks: boolean;
}

/** Jira's own link type "Blocks" reads "is blocked by" from the inward side; the issue that is read then blocks the outward one. */
const linkOf = (link: unknown): Link => ({
  inward: property(property(link, 'inwardIssue'), 'key'),
  outward: property(property(link, 'outwardIssue'), 'key'),
  isBlocks: property(property(link, 'type'), 'inward') === 'is blocked by',
});

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const property = (value: unknown, name: string): unknown => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined);

/** The texts among them, each once, in order. */
const texts = (values: readonly unknown[]): readonly string[] => [...new Set(values.filter((value): value is string => typeof value === 'string' && value !== ''))];
