import type { PanelState as Served } from '../../../src/contract/door';
import { EvidenceLog } from './evidence-log';

/** A finished issue is not judged again, not even by a newer definition: what was said of it stays as it was said. */
export function KeptEvidence({ served: { evidence, definition } }: { readonly served: Served }) {
  const none = evidence.log.length === 0;
  return (
    <>
      <p className="subtle">Done items are not judged again. {none ? 'No evidence was kept for this one.' : 'This is the evidence that was kept.'}</p>
      <EvidenceLog log={evidence.log} done={definition.done} open />
    </>
  );
}
