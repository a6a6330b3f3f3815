import type { DefinitionDraft } from '../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { PRESETS, proposedPreset, type Preset } from '../../src/core/definition/presets';
import { scoredBy } from './preview';
import type { SiteAndTop } from './use-site';

export interface Proposal {
  readonly preset: Preset['id'];
  /** Stories at the top of the backlog, and those of them that say who wants to do what. */
  readonly stories: { readonly total: number; readonly inSentenceForm: number };
  readonly draft: DefinitionDraft;
}

/** What set-up proposes for a project that has no definition: its story types as detected, and the preset that fits the way its stories are written. */
export function firstDraft(read: SiteAndTop): Proposal {
  const storyTypes = detectedStoryTypes(read.site.types);
  const asStandard: DefinitionDraft = { name: DEFAULT_DEFINITION.name, ready: { ...DEFAULT_DEFINITION.ready, storyTypes }, done: DEFAULT_DEFINITION.done, fields: DEFAULT_DEFINITION.fields };
  const stories = scoredBy(asStandard, read).filter(({ facts }) => storyTypes.includes(facts.type.name.toLowerCase()));
  const inSentenceForm = stories.filter(({ readiness: { sentence } }) => sentence.role !== null && sentence.means !== null).length;
  const counted = { total: stories.length, inSentenceForm };
  const id = proposedPreset(counted);
  const preset = PRESETS.find((known) => known.id === id);
  const draft = preset ? { ...asStandard, name: preset.name, ready: { ...preset.ready, storyTypes } } : asStandard;
  return { preset: id, stories: counted, draft };
}

/** Types that are called a story; where there is none, the usual names, so that a story type added later is known. */
export function detectedStoryTypes(types: readonly string[]): readonly string[] {
  const named = types.map((name) => name.toLowerCase()).filter((name) => /\bstory\b/.test(name));
  return named.length > 0 ? named : DEFAULT_DEFINITION.ready.storyTypes;
}
