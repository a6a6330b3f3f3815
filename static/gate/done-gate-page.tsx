import { useMemo, useState } from 'react';
import { decodeGateConfig } from '../../src/contract/gate';
import { projectOfDefinition } from '../../src/contract/gate-page';
import { NOBODY } from '../../src/core/done/gate-config';
import type { JiraClient } from '../shared/jira-client';
import { analyse } from './analyse';
import { CheckedSection } from './checked-section';
import { ExampleSection } from './example-section';
import { ExemptionsChoice } from './exemptions-choice';
import type { GateContext } from './gate-context';
import { compileDraft, gateToSave, type GateDraft, type ToSave } from './gate-to-save';
import { readKept } from './kept-gate';
import { ModeChoice } from './mode-choice';
import { PageFrame } from './page-frame';
import { ProjectChoice } from './project-choice';
import { ProofSection } from './proof-section';
import { Unreadable } from './unreadable';
import { useBasis, whyNoBasis } from './use-basis';
import { useConfigure } from './use-configure';
import { useProof } from './use-proof';
import { versionText } from './version-text';

const MODE_WORDS = {
  observe: 'Lets everything through and records what it would have refused. A new gate starts with this.',
  enforce: 'Refuses the transition and lists everything that is missing, with what to do about it.',
};

/** The gate of a Definition of Done, where it is added to a transition and where it is changed. */
export function DoneGatePage({ jira, context }: { readonly jira: JiraClient; readonly context: GateContext }) {
  const [kept, setKept] = useState(() => readKept(context.kept, decodeGateConfig));
  const ours = kept.kind === 'ours' ? kept.config : null;
  const [newId] = useState(() => crypto.randomUUID());
  const id = ours?.id ?? newId;
  const [draft, setDraft] = useState<GateDraft>(() => ({ mode: ours?.mode ?? 'observe', exempt: ours?.exempt ?? NOBODY }));
  const [projectId, setProjectId] = useState(() => context.scopedProjectId ?? (ours === null ? null : projectOfDefinition(ours.definition)));
  const [reply, retry] = useBasis(projectId);
  const basis = reply?.ok === true ? reply.value : null;
  const compiled = useMemo(() => basis && compileDraft(id, basis, draft), [id, basis, draft]);
  // what the exemptions alone make too large is said beside them
  const withoutExempt = useMemo(() => basis && compileDraft(id, basis, { mode: draft.mode, exempt: NOBODY }), [id, basis, draft.mode]);
  const [proof, runProof] = useProof(projectId, context.workflowId);
  const [problem, setProblem] = useState<{ readonly why: string } | null>(null);

  const toSave = async (): Promise<ToSave> => {
    if (kept.kind === 'unreadable') return { ok: false, why: 'Start anew first, or cancel: what stands here now cannot be read.' };
    if (basis === null) return { ok: false, why: whyNoBasis(projectId, reply) };
    return gateToSave(id, basis, draft, { analyse: (expression) => analyse(jira, expression), prove: () => runProof(false) });
  };
  const accepted = useConfigure(async () => {
    const saved = await toSave();
    setProblem(saved.ok ? null : { why: saved.why });
    return saved.ok ? saved.json : undefined;
  });

  const version = basis && versionText(basis, ours);
  return (
    <PageFrame title="Definition of Done" context={context} accepted={accepted} problem={problem}>
      {kept.kind === 'unreadable' ? (
        <Unreadable text={context.kept ?? ''} onStartAnew={() => setKept({ kind: 'new' })} />
      ) : (
        <>
          <ProjectChoice jira={jira} heading="Whose definition" isFixed={context.scopedProjectId !== null} projectId={projectId} basis={reply} onChange={setProjectId} onRetry={retry}>
            {version !== null && <p>{version}</p>}
            {ours !== null && projectId === null && <p className="subtle">This gate was made from a definition that belongs to no project.</p>}
          </ProjectChoice>
          <ModeChoice mode={draft.mode} words={MODE_WORDS} onChange={(mode) => setDraft({ ...draft, mode })} />
          {basis !== null && compiled !== null && withoutExempt !== null && (
            <>
              <ProofSection state={proof} onRun={() => void runProof(true)} />
              <CheckedSection definition={basis.definition} compiled={compiled.ok ? compiled : withoutExempt} locale={context.locale} />
              <ExampleSection key={basis.project.id} jira={jira} basis={basis} exempt={compiled.ok ? draft.exempt : NOBODY} />
              <ExemptionsChoice jira={jira} projectId={basis.project.id} chosen={draft.exempt} problem={withoutExempt.ok && !compiled.ok ? compiled.why : null} onChange={(exempt) => setDraft({ ...draft, exempt })} />
            </>
          )}
        </>
      )}
    </PageFrame>
  );
}
