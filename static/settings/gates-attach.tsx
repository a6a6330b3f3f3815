import type { GateCoverage, GatePreview, MappedWorkflow } from '../../src/contract/gate-coverage';
import type { CoveredPath } from '../../src/core/done/coverage';
import { ask, doorFailureText } from '../shared/door-client';
import type { PreviewBoxProps } from './preview-box';

type Step = Omit<PreviewBoxProps<GatePreview>, 'name' | 'onClose'>;

/** Putting gates that observe on open paths of a workflow: what a preview box shows and does. */
export function attachStep(workflow: MappedWorkflow, paths: readonly CoveredPath[], onDone: (coverage: GateCoverage, said: string) => void): Step {
  const where = { workflowId: workflow.id, transitions: paths.map(({ transition }) => transition.id) };
  const one = paths.length === 1;
  return {
    yes: one ? 'Yes, put it there' : 'Yes, put them there',
    preview: () => ask('previewGates', where),
    ready: ({ objections }) => objections.length === 0,
    show: (preview) => <Changes preview={preview} workflow={workflow.name} />,
    onYes: async ({ version }) => {
      const reply = await ask('attachGates', { ...where, version });
      if (!reply.ok) return doorFailureText(reply.failure);
      onDone(reply.value, `${one ? 'The gate is' : 'The gates are'} in the workflow “${workflow.name}” and ${one ? 'observes' : 'observe'}.`);
      return null;
    },
  };
}

function Changes({ preview: { changes, cautions, objections }, workflow }: { readonly preview: GatePreview; readonly workflow: string }) {
  return (
    <>
      <p>In the workflow “{workflow}”, and nothing else in it:</p>
      <ul className="points">
        {changes.map(({ path, before, after }) => (
          <li key={path}>{path}: {before} → {after}</li>
        ))}
      </ul>
      {cautions.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="subtle">Jira publishes the workflow with your name. What it was before is kept, so that you can go back.</p>
      {objections.length > 0 && (
        <div className="problem" role="alert">
          <p>Jira would not take this change:</p>
          <ul className="points">
            {objections.map((objection) => (
              <li key={objection}>{objection}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
