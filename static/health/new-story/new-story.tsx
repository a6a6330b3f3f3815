import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Definition } from '../../../src/core/definition/definition';
import type { JiraClient } from '../../shared/jira-client';
import { openIssue } from '../../shared/open-issue';
import type { CreatedStory } from './create-story';
import { EMPTY_DRAFT } from './story-draft';
import { useDraft } from './use-draft';
import './new-story.css';

const StoryForm = lazy(() => import('./story-form').then((m) => ({ default: m.StoryForm })));

interface NewStoryProps {
  readonly jira: JiraClient;
  readonly projectKey: string;
  readonly definition: Definition;
  readonly criteriaField: string | null;
  readonly onCreated: (id: number) => void;
}

/** The button that opens the form, in the page itself: a frame grows with its content, and a floating window could open out of sight. */
export function NewStory({ jira, projectKey, definition, criteriaField, onCreated }: NewStoryProps) {
  const [open, setOpen] = useState(false);
  const [draft, write] = useDraft(projectKey);
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };
  const created = ({ id, key }: CreatedStory) => {
    write(EMPTY_DRAFT);
    close();
    showFlag({ id: `created-${key}`, type: 'success', title: `${key} was created.`, isAutoDismiss: true, actions: [{ text: `Open ${key}`, onClick: () => openIssue(key, 'same-tab') }] });
    onCreated(id);
  };

  if (!open) {
    return (
      <div>
        <Button ref={opener} onClick={() => setOpen(true)}>New story</Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<div className="story-room" role="status" aria-label="Opening the form" />}>
      <StoryForm
        jira={jira}
        projectKey={projectKey}
        definition={definition}
        criteriaField={criteriaField}
        draft={draft}
        onWrite={write}
        onCreated={created}
        onClose={close}
      />
    </Suspense>
  );
}
