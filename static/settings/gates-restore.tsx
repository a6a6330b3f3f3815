import type { GateCoverage, MappedWorkflow, RestorePreview } from '../../src/contract/gate-coverage';
import { dateText } from '../shared/date-text';
import { ask, doorFailureText } from '../shared/door-client';
import type { Page } from './page';
import { PreviewStep } from './preview-step';

interface GatesRestoreProps {
  readonly page: Pick<Page, 'context'>;
  readonly workflow: MappedWorkflow;
  readonly before: NonNullable<MappedWorkflow['before']>;
  readonly onDone: (coverage: GateCoverage, said: string) => void;
}

/** Brings a workflow back to what it was before the last gates were put into it. */
export function GatesRestore({ page, workflow, before, onDone }: GatesRestoreProps) {
  const { locale, timezone } = page.context;
  return (
    <PreviewStep
      name="Take the last gates out again"
      yes="Yes, take them out"
      preview={() => ask('previewRestore', { workflowId: workflow.id })}
      ready={({ differs }) => differs.length === 0}
      show={(preview) => <Back preview={preview} text={`${before.by} put gates into this workflow on ${dateText(before.at, locale, timezone)}.`} />}
      onYes={async () => {
        const reply = await ask('restoreWorkflow', { workflowId: workflow.id });
        if (!reply.ok) return doorFailureText(reply.failure);
        onDone(reply.value, `The workflow “${workflow.name}” is what it was before.`);
        return null;
      }}
    />
  );
}

function Back({ preview: { gone, differs }, text }: { readonly preview: RestorePreview; readonly text: string }) {
  if (differs.length > 0) {
    return (
      <>
        <p>{text} Since then something else was changed, so taking them out this way could lose it:</p>
        <ul className="points">
          {differs.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>The gates can still be set to observe here, or removed in the workflow editor.</p>
      </>
    );
  }
  return (
    <>
      <p>{text} {gone.length === 0 ? 'Somebody took them out already.' : 'They are taken out again, whether they observe or enforce:'}</p>
      {gone.length > 0 && (
        <ul className="points">
          {gone.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      )}
      <p className="subtle">Jira publishes the workflow with your name. Everything else in it stays.</p>
    </>
  );
}
