import { useEffect, useState } from 'react';
import { keepDraft, keptDraft, tabStorage } from './kept-draft';
import type { StoryDraft } from './story-draft';

/** What is typed, kept for when the page is left by accident; where nothing can be kept, the browser asks before it leaves. */
export function useDraft(projectKey: string): [StoryDraft, (next: StoryDraft) => void] {
  const [draft, setDraft] = useState(() => keptDraft(tabStorage, projectKey));
  const [safe, setSafe] = useState(true);
  useEffect(() => {
    if (safe) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [safe]);
  const write = (next: StoryDraft) => {
    setDraft(next);
    setSafe(keepDraft(tabStorage, projectKey, next));
  };
  return [draft, write];
}
