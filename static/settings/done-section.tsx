import { useMemo } from 'react';
import type { Definition } from '../../src/core/definition/definition';
import { DoneCriteria } from './done-criteria';
import { DonePeople } from './done-people';
import type { Form } from './form';
import { gateFit } from './gate-fit';
import { GateFitText } from './gate-fit-text';
import type { Page } from './page';
import { readDone } from './read-done';
import type { Problems } from './read-form';
import type { Site } from './read-site';
import { useDoneChoices } from './use-done-choices';
import './done.css';

interface DoneSectionProps {
  readonly page: Page;
  readonly site: Site;
  readonly base: Definition;
  readonly form: Form;
  readonly problems: Problems;
  readonly onChange: (form: Form) => void;
}

/** The done part of a definition: what is asked, whether Jira can ask it, who accepts. Saved with the rest as one version, after which nothing is left to undo. */
export function DoneSection({ page, site, base, form, problems, onChange }: DoneSectionProps) {
  const { jira, context } = page;
  const choices = useDoneChoices(jira, context.project.key);
  const { done, fields } = form;
  const fit = useMemo(() => {
    const filled = readDone(done, base.version + 1).done;
    return filled.criteria.length === 0 ? null : { of: filled.criteria.length, ...gateFit(filled, fields, site, `${context.project.key}-12`) };
  }, [done, fields, site, base.version, context.project.key]);
  return (
    <section aria-labelledby="done">
      <h2 id="done">Definition of Done</h2>
      <p className="subtle">What must hold before an issue may be done, in the order in which people read it. The panel shows it as a checklist, and a gate in the workflow refuses the transition until it is met.</p>
      <DoneCriteria key={base.version} site={site} criteria={done.criteria} problems={problems} onChange={(criteria) => onChange({ ...form, done: { ...done, criteria } })} />
      <GateFitText fit={fit} criteria={done.criteria.length} />
      <DonePeople done={done} choices={choices} problem={problems['done.roles']} onChange={(next) => onChange({ ...form, done: next })} />
    </section>
  );
}
