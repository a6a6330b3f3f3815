import { decodeGateConfig } from '../../src/contract/gate';
import { decodeReadyGateConfig, READY_GATE_MODULE } from '../../src/contract/ready-gate';
import type { GateConfig } from '../../src/core/done/gate-config';
import type { GateContext } from './gate-context';
import { whereText } from './where-text';

/** What the rule says, from its configuration alone: nothing is read, nothing can be changed. */
export function GateView({ context }: { readonly context: GateContext }) {
  const isReady = context.moduleKey === READY_GATE_MODULE;
  const done = context.kept === null || isReady ? null : decodeGateConfig(context.kept);
  const ready = context.kept === null || !isReady ? null : decodeReadyGateConfig(context.kept);
  return (
    <main className="gate">
      <header>
        <h1>{isReady ? 'Definition of Ready' : 'Definition of Done'}</h1>
        <p className="subtle">{whereText(context)}</p>
      </header>
      {done === null && ready === null && <p>{context.kept === null ? 'This rule is not set up, so it lets everything through. Edit it to make it a gate.' : 'This rule’s configuration cannot be read. Edit it to start anew.'}</p>}
      {ready !== null && <p>{ready.summary}.</p>}
      {done !== null && <DoneWords config={done} />}
    </main>
  );
}

function DoneWords({ config }: { readonly config: GateConfig }) {
  return (
    <>
      <p>{config.summary}.</p>
      <section>
        <h2>What it says while a criterion is unmet</h2>
        <ol className="gate-criteria">
          {config.messages.map(({ id, text }) => <li key={id}>{text.replace(/: $/, '')}</li>)}
        </ol>
      </section>
    </>
  );
}
