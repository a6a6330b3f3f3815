import { useCallback, useState } from 'react';
import type { GateBasis } from '../../src/contract/gate-page';
import type { Exemptions } from '../../src/core/done/gate-config';
import type { JiraClient } from '../shared/jira-client';
import { askExample } from './ask-example';
import { readExamples } from './read-choices';
import { useAnswer } from './use-answer';

/** What the gate would say of an issue, in Jira's own answer. */
export function ExampleSection({ jira, basis, exempt }: { readonly jira: JiraClient; readonly basis: GateBasis; readonly exempt: Exemptions }) {
  const projectId = basis.project.id;
  const [read] = useAnswer(useCallback(() => readExamples(jira, projectId), [jira, projectId]));
  const [chosen, setChosen] = useState('');
  const ask = useCallback(() => askExample(jira, chosen, basis, exempt), [jira, chosen, basis, exempt]);
  const [answer] = useAnswer(chosen === '' ? null : ask);
  const examples = read?.ok === true ? read.value : [];

  return (
    <section>
      <h2>What it would say</h2>
      <div className="gate-field">
        <label className="gate-label" htmlFor="example">Of an issue of {basis.project.name}</label>
        <select id="example" className="input gate-wide" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{read === null ? 'Reading issues…' : examples.length === 0 ? 'There is no issue that you can see' : 'Choose an issue'}</option>
          {examples.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <div className="gate-example" role="status">
        {chosen !== '' && answer === null && <p className="subtle">Asking Jira…</p>}
        {answer?.kind === 'passes' && <p>It would pass now.</p>}
        {answer?.kind === 'unknown' && <p className="problem">{answer.why}</p>}
        {answer?.kind === 'refused' && (
          <>
            <p>{answer.youPass ? 'You would pass, as you are exempt. Moved by others, it would be refused now with:' : 'Moved now, it would be refused with:'}</p>
            <p className="gate-quote">{answer.text}</p>
          </>
        )}
      </div>
      <p className="subtle small">What a person enters on the transition's own screen counts too; here it is not known yet.</p>
    </section>
  );
}
