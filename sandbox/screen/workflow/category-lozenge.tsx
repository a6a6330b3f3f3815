import Lozenge from '@atlaskit/lozenge';
import type { WorkflowStatus } from '../api/workflows';

const appearances = { TODO: 'default', IN_PROGRESS: 'inprogress', DONE: 'success' } as const;

/** A status of a workflow; a plain word for one that the document does not describe. */
export function CategoryLozenge({ status }: { readonly status: WorkflowStatus | undefined }) {
  return status === undefined ? <>an unknown status</> : <Lozenge appearance={appearances[status.statusCategory]}>{status.name}</Lozenge>;
}
