import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../src/core/readiness/readiness';
import { allowance } from './allowance';
import { useJudged } from './panel-tools';

// few readers open them, and they are not needed for the first score
const SetAsideForm = lazy(() => import('./set-aside-form').then((m) => ({ default: m.SetAsideForm })));
const AllowStep = lazy(() => import('./allow-step').then((m) => ({ default: m.AllowStep })));

/** What a team can say against a finding: not for this issue, or not about this word. Nothing for those who may not. */
export function FindingTools({ finding }: { readonly finding: Finding }) {
  const { facts, served } = useJudged();
  const { definition, setAside } = served;
  const [open, setOpen] = useState<'set-aside' | 'allow' | null>(null);
  const openers = { 'set-aside': useRef<HTMLButtonElement>(null), allow: useRef<HTMLButtonElement>(null) };
  const administers = setAside.may === 'every-rule';
  const allowed = useMemo(() => (administers ? allowance(facts, definition, finding) : null), [administers, facts, definition, finding]);
  const mayNow = administers || (setAside.may === 'rules-not-required' && finding.level !== 'required');
  if (!mayNow && allowed === null) return null;

  const close = () => {
    const opener = open === null ? null : openers[open];
    setOpen(null);
    setTimeout(() => opener?.current?.focus());
  };
  if (open !== null) {
    return (
      <Suspense fallback={<div className="team-room" role="status" aria-label="Opening" />}>
        {open === 'set-aside' && <SetAsideForm finding={finding} onClose={close} />}
        {open === 'allow' && allowed !== null && <AllowStep allowance={allowed} onClose={close} />}
      </Suspense>
    );
  }
  return (
    <div className="team-tools">
      {mayNow && (
        <Button ref={openers['set-aside']} appearance="subtle" spacing="compact" aria-label={`Set aside for this issue: ${finding.problem}`} onClick={() => setOpen('set-aside')}>
          Set aside for this issue
        </Button>
      )}
      {allowed !== null && (
        <Button ref={openers.allow} appearance="subtle" spacing="compact" onClick={() => setOpen('allow')}>
          {`Allow “${allowed.word}” in this project`}
        </Button>
      )}
    </div>
  );
}
