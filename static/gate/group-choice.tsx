import { useCallback, useState } from 'react';
import type { Exemptions } from '../../src/core/done/gate-config';
import type { JiraClient } from '../shared/jira-client';
import { findGroups } from './read-choices';
import { useAnswer } from './use-answer';
import { useSettled } from './use-settled';

type Groups = Exemptions['groups'];

/** Groups are found by name: a site may have thousands. */
export function GroupChoice({ jira, chosen, onChange }: { readonly jira: JiraClient; readonly chosen: Groups; readonly onChange: (groups: Groups) => void }) {
  const [query, setQuery] = useState('');
  const words = useSettled(query);
  const find = useCallback(() => findGroups(jira, words), [jira, words]);
  const [found] = useAnswer(words === '' ? null : find);
  const offered = found?.ok === true ? found.value.filter(({ id }) => !chosen.some((group) => group.id === id)) : [];
  return (
    <fieldset className="gate-set">
      <legend className="gate-label">Groups</legend>
      {chosen.length > 0 && (
        <div className="gate-choices">
          {chosen.map(({ id, name }) => (
            <label key={id} className="gate-choice">
              <input type="checkbox" checked onChange={() => onChange(chosen.filter((group) => group.id !== id))} /> {name}
            </label>
          ))}
        </div>
      )}
      <input className="input" type="search" placeholder="Find a group by its name" aria-label="Find a group by its name" value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <div className="gate-choices" role="status">
        {offered.map((group) => (
          <label key={group.id} className="gate-choice">
            <input type="checkbox" checked={false} onChange={() => onChange([...chosen, group])} /> {group.name}
          </label>
        ))}
        {found?.ok === true && offered.length === 0 && <p className="subtle small">No other group has this in its name.</p>}
        {found?.ok === false && <p className="problem small">Groups could not be searched just now.</p>}
      </div>
    </fieldset>
  );
}
