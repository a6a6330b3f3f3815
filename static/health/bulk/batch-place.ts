import type { ScreenContext } from '../../shared/context';

/** The name under which the browser keeps the reader's batch in a project: one at a time, whichever screen began it. */
export const batchPlace = ({ project, accountId }: Pick<ScreenContext, 'project' | 'accountId'>): string => `ready-done.batch.${project.key}.${accountId ?? ''}`;
