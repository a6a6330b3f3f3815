import { Fragment, useRef, useState } from 'react';
import type { GateCoverage, MappedWorkflow } from '../../src/contract/gate-coverage';
import { pathText } from '../../src/core/done/coverage-text';
import { attachStep } from './gates-attach';
import { GatesChange } from './gates-change';
import { GatesPath, type ChosenStep } from './gates-path';
import { GatesRestore } from './gates-restore';
import type { Page } from './page';
import { PreviewBox } from './preview-box';
import { PreviewStep } from './preview-step';

interface GatesWorkflowProps {
  readonly page: Pick<Page, 'context'>;
  readonly workflow: MappedWorkflow;
  readonly coverage: GateCoverage;
  readonly onDone: (coverage: GateCoverage, said: string) => void;
}

/** The paths into Done of one workflow, and what to do about them. */
export function GatesWorkflow({ page, workflow, coverage, onDone }: GatesWorkflowProps) {
  const [chosen, setChosen] = useState<{ readonly transitionId: string; readonly step: ChosenStep } | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const mayAttach = workflow.mayChange && coverage.cannot === null;
  const open = workflow.paths.filter(({ state }) => state === 'open');
  const close = () => {
    setChosen(null);
    opener.current?.focus();
  };
  const done = (next: GateCoverage, said: string) => {
    setChosen(null);
    onDone(next, said);
  };

  return (
    <div className="gates-workflow" role="group" aria-labelledby={`workflow-${workflow.id}`}>
      <h3 id={`workflow-${workflow.id}`}>{workflow.name}</h3>
      <p className="subtle small">For {workflow.issueTypes.join(', ')}.{workflow.teamManaged ? '' : ' Other projects may use this workflow too.'}</p>
      {workflow.paths.length === 0 && <p>No path leads to a status of the category Done.</p>}
      {workflow.paths.length > 0 && (
        <table className="list gates">
          <thead>
            <tr>
              <th scope="col">Path into Done</th>
              <th scope="col">Gate</th>
              <th scope="col">Next step</th>
            </tr>
          </thead>
          <tbody>
            {workflow.paths.map((path) => {
              const step = chosen?.transitionId === path.transition.id ? chosen.step : null;
              return (
                <Fragment key={path.transition.id}>
                  <GatesPath
                    path={path}
                    mayChange={workflow.mayChange}
                    mayAttach={mayAttach}
                    open={step}
                    onStep={(next, button) => {
                      opener.current = button;
                      setChosen({ transitionId: path.transition.id, step: next });
                    }}
                  />
                  {step !== null && (
                    <tr className="gates-yes">
                      <td colSpan={3}>
                        {step === 'attach' ? (
                          <PreviewBox name={`Put a gate on ${pathText(path)}`} {...attachStep(workflow, [path], done)} onClose={close} />
                        ) : (
                          <GatesChange key={step.step} workflow={workflow} path={path} {...step} definition={coverage.definition} onDone={done} onClose={close} />
                        )}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      {mayAttach && open.length > 1 && <PreviewStep name={`Put gates on ${open.length === 2 ? 'both' : `all ${open.length}`} open paths`} {...attachStep(workflow, open, done)} />}
      {workflow.mayChange && workflow.before !== null && <GatesRestore page={page} workflow={workflow} before={workflow.before} onDone={done} />}
    </div>
  );
}
