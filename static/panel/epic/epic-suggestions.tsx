import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import { SuggestionEntry } from '../../shared/suggestions/suggestion-entry';
import { Disclosure } from '../disclosure';
import { useTools } from '../panel-tools';
import { useSuggestions } from './use-suggestions';
import './epic-suggestions.css';

interface EpicSuggestionsProps {
  readonly issue: JiraIssue;
  readonly saving: boolean;
  readonly onAccept: (key: string) => void;
}

/** One line on which epic may fit, which keeps its place whatever is found; behind it up to three with their reasons. */
export function EpicSuggestions({ issue, saving, onAccept }: EpicSuggestionsProps) {
  const { jira, context } = useTools();
  const [state, again] = useSuggestions(jira, issue);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  if (state.kind === 'looking') return <p className="epic-fits subtle small" role="status">Looking for an epic that fits…</p>;
  if (state.kind === 'failed') {
    return (
      <p className="epic-fits subtle small" role="status">
        It could not be read which epic may fit. <Button appearance="subtle" spacing="compact" onClick={again}>Try again</Button>
      </p>
    );
  }
  const left = state.suggestions.filter(({ epic }) => !declined.has(epic.key));
  const [first] = left;
  if (state.suggestions.length === 0) return <p className="epic-fits subtle small" role="status">No open epic stands out as the right one.</p>;
  const line = first === undefined ? 'None of the suggested epics' : `May belong to ${first.epic.key} ${first.epic.summary}${left.length > 1 ? `, or to ${left.length - 1} more` : ''}`;
  return (
    <Disclosure className="epic-fits" summary={line}>
      {() => (
        <ul className="epic-fits-list">
          {state.suggestions.map((suggestion) => (
            <li key={suggestion.epic.key}>
              <SuggestionEntry
                issue={issue.facts}
                suggestion={suggestion}
                siteUrl={context.siteUrl}
                mayEdit
                busy={saving}
                onAccept={() => onAccept(suggestion.epic.key)}
                onDeclined={(no) => setDeclined((before) => new Set(no ? [...before, suggestion.epic.key] : [...before].filter((key) => key !== suggestion.epic.key)))}
              />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
