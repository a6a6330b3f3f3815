import { storyPointsId } from '../fields/catalogue';
import type { FieldEditor } from './editor';
import { descriptionEditor } from './fields/description';
import { labelsEditor } from './fields/labels';
import { parentEditor } from './fields/parent';
import { assigneeEditor, reporterEditor } from './fields/people';
import { priorityEditor } from './fields/priority';
import { storyPointsEditor } from './fields/story-points';
import { summaryEditor } from './fields/summary';

/** The edit screen: every other field (the app's read-only ones among them) cannot be set there. */
export const editors: ReadonlyMap<string, FieldEditor> = new Map([
  ['summary', summaryEditor],
  ['description', descriptionEditor],
  ['labels', labelsEditor],
  ['assignee', assigneeEditor],
  ['reporter', reporterEditor],
  ['priority', priorityEditor],
  ['parent', parentEditor],
  [storyPointsId, storyPointsEditor],
]);
