import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { useEscape } from '../shared/use-escape';
import type { Allowance } from './allowance';
import { useJudged, useTools } from './panel-tools';

/** Says what allowing a word does to the whole project, and asks for a yes. */
export function AllowStep({ allowance, onClose }: { readonly allowance: Allowance; readonly onClose: () => void }) {
  const { actions } = useTools();
  const { version } = useJudged().served.definition;
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { list, word } = allowance;
  const box = useEscape<HTMLDivElement>(() => {
    if (!saving) onClose();
  });
  const focused = useRef(false);
  useEffect(() => {
    if (!focused.current) box.current?.focus();
    focused.current = true;
  }, [box]);

  const save = async () => {
    if (saving) return;
    setSaving(true);
    const outcome = await actions.allow(allowance);
    setSaving(false);
    if (!outcome.ok) setProblem(outcome.message);
  };

  return (
    <div ref={box} className="team-step" tabIndex={-1} role="group" aria-label={`Allow “${word}” in this project`}>
      <p>
        {list === 'personas' ? `“${word}” will count as somebody who uses the product, in every issue of this project.` : `No criterion of this project will be called unclear because of “${word}”.`}{' '}
        This saves version {version + 1} of the definition. The scores of other issues may change, and the open issues are scored again.
      </p>
      {problem && <p className="problem small" role="alert">{problem}</p>}
      <div className="fix-row">
        <Button appearance="primary" isLoading={saving} onClick={() => void save()}>{`Allow “${word}”`}</Button>
        <Button appearance="subtle" isDisabled={saving} onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}
