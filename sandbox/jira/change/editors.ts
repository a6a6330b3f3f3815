import { criteriaId, startDateId, storyPointEstimateId, storyPointsId } from '../fields/catalogue';
import type { FieldEditor } from './editor';
import { dateEditor } from './fields/date';
import { descriptionEditor } from './fields/description';
import { fixVersionsEditor } from './fields/fix-versions';
import { issueTypeEditor } from './fields/issue-type';
import { labelsEditor } from './fields/labels';
import { numberEditor } from './fields/number';
import { parentEditor } from './fields/parent';
import { assigneeEditor, reporterEditor } from './fields/people';
import { priorityEditor } from './fields/priority';
import { resolutionEditor } from './fields/resolution';
import { richTextEditor } from './fields/rich-text';
import { securityEditor } from './fields/security';
import { summaryEditor } from './fields/summary';

/** The edit screen: every other field (the app's read-only ones among them) cannot be set there. */
export const editors: ReadonlyMap<string, FieldEditor> = new Map([
  ['summary', summaryEditor],
  ['description', descriptionEditor],
  ['issuetype', issueTypeEditor],
  ['labels', labelsEditor],
  ['assignee', assigneeEditor],
  ['reporter', reporterEditor],
  ['priority', priorityEditor],
  ['parent', parentEditor],
  ['fixVersions', fixVersionsEditor],
  ['security', securityEditor],
  ['duedate', dateEditor('duedate')],
  [startDateId, dateEditor(startDateId)],
  [storyPointsId, numberEditor(storyPointsId)],
  [storyPointEstimateId, numberEditor(storyPointEstimateId)],
  [criteriaId, richTextEditor(criteriaId)],
]);

/** What a transition screen can hold besides a comment. */
export const transitionEditors: ReadonlyMap<string, FieldEditor> = new Map([...editors, ['resolution', resolutionEditor]]);
