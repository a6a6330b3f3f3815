import { useEffect, useState } from 'react';
import type { EpicWork } from '../../../../src/core/roadmap/roadmap-input';
import type { Answer } from '../../../shared/answer';
import { patientReader } from '../../../shared/patiently';
import { useHealthData } from '../../health-data';
import { readPeople, type EpicPeople } from './read-people';

/** Whom to ask about an epic: names alone. */
export function People({ work }: { readonly work: EpicWork }) {
  const { jira, context } = useHealthData();
  const [first] = useState(work);
  const [people, setPeople] = useState<Answer<EpicPeople> | null>(null);
  useEffect(() => {
    let wanted = true;
    void readPeople(patientReader(jira), context.project.key, first).then((answer) => wanted && setPeople(answer));
    return () => {
      wanted = false;
    };
  }, [jira, context.project.key, first]);
  return (
    <section aria-label="People">
      <h3>People</h3>
      <dl className="epic-facts">
        <dt>Assignee</dt>
        <dd>{work.epic.assignee ?? <span className="subtle">Nobody</span>}</dd>
        <dt>Work on its items</dt>
        <dd>{people === null ? <span className="subtle">Being read…</span> : people.ok ? people.value.assignees.join(', ') || <span className="subtle">Nobody yet</span> : <span className="subtle">Could not be read</span>}</dd>
        {people?.ok && people.value.components.length > 0 && (
          <>
            <dt>Lead its components</dt>
            <dd>{people.value.components.map(({ name, lead }) => `${name}: ${lead ?? 'nobody'}`).join('; ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
