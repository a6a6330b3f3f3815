import { useState } from 'react';
import { decodeReadyGateConfig } from '../../src/contract/ready-gate';
import type { GateMode } from '../../src/core/done/gate-config';
import type { JiraClient } from '../shared/jira-client';
import type { GateContext } from './gate-context';
import { readKept } from './kept-gate';
import { ModeChoice } from './mode-choice';
import { PageFrame } from './page-frame';
import { ProjectChoice } from './project-choice';
import { JudgedSection } from './judged-section';
import { readyGateJson } from './ready-gate-json';
import { Unreadable } from './unreadable';
import { useBasis, whyNoBasis } from './use-basis';
import { useConfigure } from './use-configure';

const MODE_WORDS = {
  observe: 'Lets everything through. A new gate starts with this.',
  enforce: 'Refuses the transition while an issue is not ready, and says what is missing.',
};

/** The gate of a Definition of Ready, where it is added to a transition and where it is changed. */
export function ReadyGatePage({ jira, context }: { readonly jira: JiraClient; readonly context: GateContext }) {
  const [kept, setKept] = useState(() => readKept(context.kept, decodeReadyGateConfig));
  const ours = kept.kind === 'ours' ? kept.config : null;
  const [newId] = useState(() => crypto.randomUUID());
  const [mode, setMode] = useState<GateMode>(ours?.mode ?? 'observe');
  const [projectId, setProjectId] = useState(context.scopedProjectId ?? ours?.definition ?? null);
  const [reply, retry] = useBasis(projectId);
  const basis = reply?.ok === true ? reply.value : null;
  const [problem, setProblem] = useState<{ readonly why: string } | null>(null);

  const accepted = useConfigure(async () => {
    const why = kept.kind === 'unreadable' ? 'Start anew first, or cancel: what stands here now cannot be read.' : basis === null ? whyNoBasis(projectId, reply) : null;
    setProblem(why === null ? null : { why });
    return why !== null || basis === null ? undefined : readyGateJson(ours?.id ?? newId, basis, mode);
  });

  return (
    <PageFrame title="Definition of Ready" context={context} accepted={accepted} problem={problem}>
      {kept.kind === 'unreadable' ? (
        <Unreadable text={context.kept ?? ''} onStartAnew={() => setKept({ kind: 'new' })} />
      ) : (
        <>
          <ProjectChoice jira={jira} heading="Whose definition" isFixed={context.scopedProjectId !== null} projectId={projectId} basis={reply} onChange={setProjectId} onRetry={retry}>
            {basis !== null && <p>The version in force at the time of the transition is asked. At the moment: “{basis.definition.name}”{basis.definition.version > 0 && `, version ${basis.definition.version}`}.</p>}
          </ProjectChoice>
          <ModeChoice mode={mode} words={MODE_WORDS} onChange={setMode} />
          {basis !== null && <JudgedSection ready={basis.definition.ready} />}
        </>
      )}
    </PageFrame>
  );
}
