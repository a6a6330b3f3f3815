import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Definition } from '../../../src/core/definition/definition';
import type { JiraClient } from '../../shared/jira-client';
import { Message } from '../../shared/message';
import { useEscape } from '../../shared/use-escape';
import { createStory, type CreatedStory } from './create-story';
import { draftProblems } from './draft-problems';
import { LeaveQuestion } from './leave-question';
import { LiveScore } from './live-score';
import { EMPTY_DRAFT, isEmptyDraft, type DraftField, type DraftProblems, type StoryDraft } from './story-draft';
import { StoryFields } from './story-fields';
import { useTarget, whyNotCreate } from './use-target';

interface StoryFormProps {
  readonly jira: JiraClient;
  readonly projectKey: string;
  readonly definition: Definition;
  readonly criteriaField: string | null;
  readonly draft: StoryDraft;
  readonly onWrite: (draft: StoryDraft) => void;
  readonly onCreated: (story: CreatedStory) => void;
  readonly onClose: () => void;
}

/** A story in six answers, scored while it is written. Whatever goes wrong, what was typed stays. */
export function StoryForm({ jira, projectKey, definition, criteriaField, draft, onWrite, onCreated, onClose }: StoryFormProps) {
  const [target, retry] = useTarget(jira, projectKey, definition.ready);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [message, setMessage] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const whyNot = whyNotCreate(target);

  // the first field that has to be mended takes the focus
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (creating || target.kind !== 'known') return;
    const found = draftProblems(draft);
    setProblems(found);
    setMessage(null);
    if (Object.keys(found).length > 0) return;
    setCreating(true);
    const outcome = await createStory(jira, { projectKey, typeId: target.target.typeId, criteriaField }, draft);
    setCreating(false);
    if (outcome.ok) return onCreated(outcome.story);
    setProblems(outcome.problems);
    setMessage(outcome.message);
  };
  const change = (field: DraftField, text: string) => {
    onWrite({ ...draft, [field]: text });
    if (problems[field] !== undefined) setProblems(without(problems, field));
  };
  const leave = () => (isEmptyDraft(draft) ? onClose() : setLeaving(true));
  const section = useEscape<HTMLElement>(() => {
    if (creating) return;
    if (leaving) setLeaving(false);
    else leave();
  });

  return (
    <section className="new-story" aria-labelledby="new-story" ref={section}>
      <h2 id="new-story">New story</h2>
      <div className="story-columns">
        <form ref={form} onSubmit={(event) => void create(event)} noValidate>
          {/* before anybody writes a story that they cannot create */}
          {whyNot && <Message tone="neutral" action={whyNot.again ? { name: 'Try again', run: retry } : undefined}>{whyNot.text}</Message>}
          <StoryFields draft={draft} problems={problems} onChange={change} />
          {message && <Message tone="warning">{message}</Message>}
          {leaving ? (
            <LeaveQuestion
              onKeep={() => setLeaving(false)}
              onDiscard={() => {
                onWrite(EMPTY_DRAFT);
                onClose();
              }}
            />
          ) : (
            <div className="story-buttons">
              <Button type="submit" appearance="primary" isLoading={creating} isDisabled={target.kind !== 'known' || whyNot !== null}>Create</Button>
              <Button appearance="subtle" isDisabled={creating} onClick={leave}>Cancel</Button>
            </div>
          )}
        </form>
        <LiveScore draft={draft} typeName={target.kind === 'known' ? target.target.typeName : (definition.ready.storyTypes[0] ?? '')} definition={definition} />
      </div>
    </section>
  );
}

const without = (problems: DraftProblems, field: DraftField): DraftProblems => Object.fromEntries(Object.entries(problems).filter(([name]) => name !== field));
