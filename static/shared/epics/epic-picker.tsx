import Button from '@atlaskit/button/new';
import { AsyncSelect } from '@atlaskit/select';
import { useRef, useState } from 'react';
import { readFailureText } from '../failure-text';
import type { JiraClient } from '../jira-client';
import { epicNote, epicOptions, type EpicGroup, type EpicOption } from './epic-options';
import { epicsByKey, searchEpics, type EpicChoice } from './epic-search';
import { readProjectTypes } from './project-types';
import type { RecentEpics } from './recent-epics';
import './epic-picker.css';

interface EpicPickerProps {
  readonly jira: JiraClient;
  readonly projectKey: string;
  readonly current: string | null;
  readonly saving: boolean;
  readonly recent: RecentEpics;
  readonly onPick: (epic: EpicChoice) => void;
  readonly onClose: () => void;
}

const PAUSE_MS = 250;

/**
 * Searches epics as the person types; what they linked lately and what changed lately when nothing is typed. Epics that are done only when they
 * are asked for. The menu pushes the page down: a floating one would be cut off by the frame.
 */
export function EpicPicker({ jira, projectKey, current, saving, recent, onPick, onClose }: EpicPickerProps) {
  const [problem, setProblem] = useState<string | null>(null);
  // null: never asked, so that the search takes the focus
  const [finished, setFinished] = useState<boolean | null>(null);
  const [none, setNone] = useState(false);
  const types = useRef<ReturnType<typeof readProjectTypes> | null>(null);
  const typing = useRef(0);

  const load = async (typed: string): Promise<EpicGroup[]> => {
    const mine = ++typing.current;
    if (typed !== '') await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (mine !== typing.current) return [];
    types.current ??= readProjectTypes(jira, projectKey);
    const lately = typed === '' ? epicsByKey(jira, recent.read()) : [];
    const known = (await types.current)?.epics ?? null;
    const answer = await searchEpics(jira, { projectKey, types: known, typed, finished: finished === true });
    setNone(known?.length === 0);
    setProblem(answer.ok ? null : `Epics could not be searched. ${readFailureText(answer.failure)}`);
    return answer.ok ? [...epicOptions({ recent: await lately, found: answer.value, current, finished: finished === true })] : [];
  };

  return (
    <div className="picker">
      {/* above the menu, which closes and would carry it away under the pointer */}
      <div className="picker-labels small">
        <label className="subtle" htmlFor="epic-search">Search epics by name or key</label>
        <label className="epic-finished">
          <input type="checkbox" checked={finished ?? false} disabled={saving} onChange={(event) => setFinished(event.currentTarget.checked)} /> Also epics that are done
        </label>
      </div>
      <div className="picker-row">
        <div className="picker-select">
          <AsyncSelect<EpicOption>
            // another kind of search begins anew
            key={String(finished)}
            inputId="epic-search"
            autoFocus={finished === null}
            defaultMenuIsOpen
            defaultOptions
            loadOptions={load}
            isLoading={saving}
            isDisabled={saving}
            spacing="compact"
            placeholder="Type to search"
            maxMenuHeight={220}
            noOptionsMessage={() => (problem !== null ? 'No answer.' : none ? 'This project has no epics: no issue type stands one level above this one.' : `No ${finished ? '' : 'open '}epic matches.`)}
            loadingMessage={() => 'Searching…'}
            formatOptionLabel={(option) => (
              <span className="epic-option">
                <span className="subtle small">{option.key}</span> {option.summary} <span className="subtle small">{epicNote(option)}</span>
              </span>
            )}
            filterOption={null}
            styles={{ menu: (base) => ({ ...base, position: 'static' }) }}
            onChange={(option) => option && onPick(option)}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
        </div>
        <Button appearance="subtle" isDisabled={saving} onClick={onClose}>Cancel</Button>
      </div>
      {problem && <p className="problem small" role="alert">{problem}</p>}
    </div>
  );
}
