import type { Definition } from '../../../src/core/definition/definition';
import { judge } from '../../../src/core/readiness/judge';
import type { Readiness } from '../../../src/core/readiness/readiness';
import { composeStory } from './compose-story';
import type { StoryDraft } from './story-draft';

/** The judgement that the story would get if it were created now, by the same core as everywhere else. */
export function judgeDraft(draft: StoryDraft, typeName: string, definition: Definition): Readiness {
  const { summary, description } = composeStory(draft);
  return judge(
    {
      id: 0,
      key: '',
      summary,
      updated: '',
      type: { name: typeName, level: 0 },
      status: { name: '', category: 'new' },
      description,
      criteriaFields: [],
      estimate: null,
      parent: null,
      blockers: [],
      subtasks: [],
      evidence: null,
      fields: {},
      assignee: null,
      reporter: null,
    },
    definition,
  );
}
