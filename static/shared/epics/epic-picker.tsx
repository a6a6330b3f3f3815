import Button from '@atlaskit/button/new';
import { AsyncSelect } from '@atlaskit/select';
import { useRef, useState } from 'react';
import { readFailureText } from '../failure-text';
import type { JiraClient } from '../jira-client';
import { searchEpics, type EpicChoice } from './epic-search';
import './epic-picker.css';

interface EpicPickerProps {
  readonly jira: JiraClient;
  readonly projectKey: string;
  readonly current: string | null;
  readonly saving: boolean;
  readonly onPick: (epic: EpicChoice) => void;
  readonly onClose: () => void;
}

interface Option extends EpicChoice {
  readonly label: string;
  readonly value: string;
}

const PAUSE_MS = 250;

/** Searches open epics as the person types; recent ones first when nothing is typed. The menu pushes the page down: a floating one would be cut off by the frame. */
export function EpicPicker({ jira, projectKey, current, saving, onPick, onClose }: EpicPickerProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const typing = useRef(0);

  const load = async (typed: string): Promise<Option[]> => {
    const mine = ++typing.current;
    if (typed !== '') await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (mine !== typing.current) return [];
    const answer = await searchEpics(jira, projectKey, typed);
    setProblem(answer.ok ? null : `Epics could not be searched. ${readFailureText(answer.failure)}`);
    return answer.ok ? answer.value.filter((epic) => epic.key !== current).map((epic) => ({ ...epic, value: epic.key, label: `${epic.key} ${epic.summary}` })) : [];
  };

  return (
    <div className="picker">
      <label className="small subtle" htmlFor="epic-search">Search epics by name or key</label>
      <div className="picker-row">
        <div className="picker-select">
          <AsyncSelect<Option>
            inputId="epic-search"
            autoFocus
            defaultMenuIsOpen
            defaultOptions
            loadOptions={load}
            isLoading={saving}
            isDisabled={saving}
            spacing="compact"
            placeholder="Type to search"
            maxMenuHeight={220}
            noOptionsMessage={() => (problem === null ? 'No open epic matches.' : 'No answer.')}
            loadingMessage={() => 'Searching…'}
            formatOptionLabel={(option) => (
              <span className="epic-option">
                <span className="subtle small">{option.key}</span> {option.summary}
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
