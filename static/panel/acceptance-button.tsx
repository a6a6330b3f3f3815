import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { EvidenceState } from '../../src/contract/door';
import { useTools } from './panel-tools';

/** Accepts the issue as done, or takes the acceptance back; the function decides again whether this person may. */
export function AcceptanceButton({ acceptance, accepted }: { readonly acceptance: EvidenceState; readonly accepted: boolean }) {
  const { actions } = useTools();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const decide = async () => {
    if (working) return;
    setWorking(true);
    const outcome = await (accepted ? actions.withdraw() : actions.accept());
    setWorking(false);
    setProblem(outcome.ok ? null : outcome.message);
  };

  return (
    <div className="acceptance">
      <Button
        spacing="compact"
        appearance={accepted ? 'subtle' : 'default'}
        isDisabled={acceptance.whyNotAccept !== null}
        isLoading={working}
        aria-describedby="acceptance-help"
        onClick={() => void decide()}
      >
        {accepted ? 'Withdraw acceptance' : 'Accept as done'}
      </Button>
      <p id="acceptance-help" className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? acceptance.whyNotAccept ?? ''}
      </p>
    </div>
  );
}
