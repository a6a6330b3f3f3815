import { useState } from 'react';
import type { GateCoverage, GatesRemoved, SiteGate } from '../../src/contract/gate-coverage';
import { countText } from '../../src/core/count-text';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { PreviewStep } from './preview-step';

/** Takes every gate of the site away before the app goes: Jira would refuse everyone where a rule of an app that is gone still stands. */
export function GatesRemoval({ onChange }: { readonly onChange: (coverage: GateCoverage) => void }) {
  const [done, setDone] = useState<GatesRemoved | null>(null);
  return (
    <div className="gates-workflow" role="group" aria-labelledby="gates-removal">
      <h3 id="gates-removal">Before Ready &amp; Done is uninstalled</h3>
      <p>Jira keeps the rule of an app that is gone, and then refuses everyone who moves an issue through it. Remove all gates first, in all projects.</p>
      {done !== null && <Message tone={done.remains.length > 0 ? 'warning' : 'neutral'}><Removed done={done} /></Message>}
      <PreviewStep
        name="Remove all gates"
        yes="Yes, remove them"
        appearance="danger"
        preview={() => ask('siteGates')}
        ready={(gates) => gates.length > 0}
        show={(gates) => <WhatGoes gates={gates} />}
        onYes={async () => {
          const reply = await ask('removeAllGates');
          if (!reply.ok) return doorFailureText(reply.failure);
          setDone(reply.value);
          const now = await ask('coverage');
          if (now.ok) onChange(now.value);
          return null;
        }}
      />
    </div>
  );
}

function WhatGoes({ gates }: { readonly gates: readonly SiteGate[] }) {
  if (gates.length === 0) return <p>No workflow has a gate of Ready &amp; Done. There is nothing to remove.</p>;
  const workflows = [...new Set(gates.map(({ workflow }) => workflow))];
  return (
    <>
      <p>{countText(gates.length, 'gate')} of {countText(workflows.length, 'workflow')} will go, in all projects:</p>
      <ul className="points">
        {workflows.map((workflow) => (
          <li key={workflow}>
            {workflow}: {gates.filter((gate) => gate.workflow === workflow).map(({ transition }) => `“${transition}”`).join(', ')}
          </li>
        ))}
      </ul>
      <p>First each gate is taken out of force, so that it refuses nothing any more. Then Jira publishes the workflows without them, with your name. Definitions and the evidence of issues stay.</p>
    </>
  );
}

function Removed({ done: { removed, remains } }: { readonly done: GatesRemoved }) {
  if (remains.length === 0) return <>{countText(removed, 'gate')} removed. No workflow has a gate of Ready &amp; Done any more.</>;
  return (
    <>
      <p>{countText(removed, 'gate')} removed. Still there, to be removed in the workflow editor:</p>
      <ul className="points">
        {remains.map(({ workflow, transition, disabled, why }) => (
          <li key={`${workflow}/${transition}`}>
            “{transition}” in the workflow “{workflow}”{disabled ? ', switched off' : ', still in force'}. {why}
          </li>
        ))}
      </ul>
    </>
  );
}
