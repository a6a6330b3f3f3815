import type { WorkflowDocument, WorkflowStatus, WorkflowTransition } from '../api/workflows';
import { CategoryLozenge } from './category-lozenge';

/** Where a transition leads from and to: "any status → Done". */
export function TransitionWay({ document: { statuses }, transition }: { readonly document: WorkflowDocument; readonly transition: WorkflowTransition }) {
  const named = (reference: string): WorkflowStatus | undefined => statuses.find(({ statusReference }) => statusReference === reference);
  return (
    <span className="way">
      {transition.type === 'INITIAL' && 'New issue'}
      {transition.type === 'GLOBAL' && 'Any status'}
      {transition.links.map(({ fromStatusReference }) => (
        <CategoryLozenge key={fromStatusReference} status={named(fromStatusReference)} />
      ))}
      <span role="img" aria-label="leads to">
        →
      </span>
      <CategoryLozenge status={named(transition.toStatusReference)} />
    </span>
  );
}
