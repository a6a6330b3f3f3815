import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import type { GateCoverage } from '../../src/contract/gate-coverage';
import { coverageSentence, criteriaText, waysAround } from '../../src/core/done/coverage-text';
import { Message } from '../shared/message';
import { GatesAtOnce } from './gates-at-once';
import { GatesRemoval } from './gates-removal';
import { requestGates } from './gates-text';
import { GatesWorkflow } from './gates-workflow';
import type { Page } from './page';
import { TextToSend } from './text-to-send';

export interface GatesMapProps {
  readonly page: Pick<Page, 'context'>;
  readonly projectName: string;
  readonly coverage: GateCoverage;
  readonly onChange: (coverage: GateCoverage) => void;
  readonly onReadAgain: () => void;
}

/** The map of all paths into Done: one sentence first, then each workflow. */
export function GatesMap({ page, projectName, coverage, onChange, onReadAgain }: GatesMapProps) {
  const [said, setSaid] = useState('');
  const { workflows, definition, cannot } = coverage;
  const status = useRef<HTMLParagraphElement>(null);
  const done = (next: GateCoverage, words: string) => {
    onChange(next);
    setSaid(words);
    // the pressed button is gone with what it offered
    status.current?.focus();
  };
  const request = requestGates(coverage, { name: projectName, key: page.context.project.key, siteUrl: page.context.siteUrl });
  const around = waysAround(workflows);
  return (
    <>
      <div className="buttons">
        <p className="gates-summary">{coverageSentence(workflows)}</p>
        <Button spacing="compact" appearance="subtle" onClick={onReadAgain}>Read again</Button>
      </div>
      <p className="subtle small">
        Guarded means: the rule that Jira keeps is switched on, enforces, and asks exactly {criteriaText(definition)}. Epics and sub-tasks pass every gate. Jira administrators can change workflows at any time; this page shows it when they do.
      </p>
      {cannot !== null && <Message tone="warning">This Definition of Done cannot be a gate. {cannot}</Message>}
      {around.length > 0 && (
        <ul className="points">
          {around.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p role="status" className="gates-said" ref={status} tabIndex={-1}>{said}</p>
      {workflows.map((workflow) => (
        <GatesWorkflow key={workflow.id} page={page} workflow={workflow} coverage={coverage} onDone={done} />
      ))}
      <GatesAtOnce coverage={coverage} onDone={done} />
      {request !== null && <TextToSend text={request} />}
      {coverage.administersJira && <GatesRemoval onChange={onChange} />}
    </>
  );
}
