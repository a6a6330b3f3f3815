import { useEffect, useState } from 'react';
import type { EpicWork } from '../../../../src/core/roadmap/roadmap-input';
import type { Answer } from '../../../shared/answer';
import { patientReader } from '../../../shared/patiently';
import { useHealthData } from '../../health-data';
import { componentsOf, readPeople, type EpicPeople } from './read-people';

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
        <dd>{shown(people, ({ assignees }) => assignees.join(', '), 'Nobody yet')}</dd>
        {componentsOf(first).size > 0 && (
          <>
            <dt>Lead its components</dt>
            <dd>{shown(people, ({ components }) => components.map(({ name, lead }) => `${name}: ${lead ?? 'nobody'}`).join('; '), 'Nobody')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** The text once it is read; before that, and where there is none, a word in its place, so that nothing below moves. */
function shown(people: Answer<EpicPeople> | null, text: (people: EpicPeople) => string, none: string) {
  const words = people?.ok ? text(people.value) : '';
  return words === '' ? <span className="subtle">{people === null ? 'Being read…' : people.ok ? none : 'Could not be read'}</span> : words;
}
