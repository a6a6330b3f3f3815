import type { IssueRecord } from './records';

/** Is it still being created? It has no id and no key then, and no table holds it. */
export const isUnsaved = ({ id }: Pick<IssueRecord, 'id'>): boolean => id === '';
