import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../api/issue-parts';

const appearances: Readonly<Record<string, 'default' | 'inprogress' | 'success'>> = { new: 'default', indeterminate: 'inprogress', done: 'success' };

export function StatusLozenge({ status }: { readonly status: Status }) {
  return <Lozenge appearance={appearances[status.statusCategory.key] ?? 'default'}>{status.name}</Lozenge>;
}
