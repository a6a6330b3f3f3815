import { lazy, useMemo } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { storySplits } from '../../src/core/fixes/split-story';
import { parseStory } from '../../src/core/story/parse-story';
import { PreviewFix } from './preview-fix';

const SplitForm = lazy(() => import('./split-form').then((m) => ({ default: m.SplitForm })));

/** Splits a story of several actions into two issues. */
export function SplitFix({ issue }: { readonly issue: JiraIssue }) {
  const { facts, editable } = issue;
  const splits = useMemo(() => storySplits(parseStory(facts, [facts.type.name.toLowerCase()]), facts.description), [facts]);
  const [first, ...more] = splits;
  if (first === undefined) return null;
  const { field } = first.kept;
  const locked = editable.has(field) ? null : `You don't have permission to edit the ${field} of this issue.`;
  return (
    <PreviewFix name="Split into two issues" id="split" help="You see both issues before anything is written." locked={locked}>
      {(close) => <SplitForm issue={issue} splits={[first, ...more]} onClose={close} />}
    </PreviewFix>
  );
}
