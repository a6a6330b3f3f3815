import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { withLine, type StorySplit } from '../../src/core/fixes/split-story';
import { oneLine } from './one-line';
import { useTools } from './panel-tools';
import { PreviewForm } from './preview-form';
import { splitIssue } from './split-issue';
import { readSplitPlan, type SplitPlan, type SplitPlanned } from './split-plan';
import { SplitTexts, type SplitDraft } from './split-texts';
import type { Texts } from './write-texts';

interface SplitFormProps {
  readonly issue: JiraIssue;
  readonly splits: readonly [StorySplit, ...StorySplit[]];
  readonly onClose: () => void;
}

/** Both issues as they will be, after one look at what this person may create here. */
export function SplitForm(props: SplitFormProps) {
  const { jira } = useTools();
  // what was shown is what is asked for, also when the panel reads the issue again meanwhile
  const [{ issue, splits }] = useState(props);
  const [planned, setPlanned] = useState<SplitPlanned | null>(null);
  useEffect(() => {
    void readSplitPlan(jira, issue).then(setPlanned);
  }, [jira, issue]);

  if (planned === null) return <div className="question-room" role="status" aria-label="Looking at what can be created here" />;
  if (planned.ok) return <ReadyForm issue={issue} splits={splits} plan={planned.plan} onClose={props.onClose} />;
  return (
    <div className="fix">
      <p className="problem small" role="alert">{planned.message}</p>
      <div className="fix-row">
        <Button appearance="subtle" autoFocus onClick={props.onClose}>Close</Button>
      </div>
    </div>
  );
}

const draftOf = ({ kept, summary }: StorySplit): SplitDraft => ({ kept: kept.words, summary });

function ReadyForm({ issue, splits, plan, onClose }: SplitFormProps & { readonly plan: SplitPlan }) {
  const { jira, actions } = useTools();
  const [split, setSplit] = useState(splits[0]);
  const [draft, setDraft] = useState(draftOf(split));
  const { key, summary, description } = issue.facts;
  const { field } = split.kept;
  const written: SplitDraft = { kept: oneLine(draft.kept), summary: oneLine(draft.summary) };
  // in the summary the sentence is what the new issue is called
  const sentence = field === 'summary' ? written.summary : split.sentence;

  const change = (now: Texts): Texts | null => {
    if (field === 'summary') return { summary: written.kept };
    const rewritten = withLine(now.description, split.path, split.now, written.kept);
    return rewritten === null ? null : { description: rewritten };
  };
  const choose = (next: StorySplit) => {
    setSplit(next);
    setDraft(draftOf(next));
  };

  return (
    <PreviewForm
      title={`Two issues instead of one. ${key} keeps the rest of its description, its criteria and its links.`}
      yes="Split"
      unfinished={written.kept === '' || written.summary === '' ? 'Both issues need words.' : null}
      id="split-form"
      help={plan.link === null ? 'The two issues will not be linked: linking is off here, or you may not link issues.' : `${key} will be linked: it “${plan.link.words}” the new issue.`}
      write={() => actions.make(() => splitIssue(jira, { key, plan, shown: { summary, description }, change, summary: written.summary, sentence }))}
      onClose={onClose}
    >
      <SplitTexts issueKey={key} splits={splits} split={split} onChoose={choose} draft={draft} onWrite={setDraft} plan={plan} sentence={sentence} />
    </PreviewForm>
  );
}
