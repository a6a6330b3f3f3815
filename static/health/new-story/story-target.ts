import * as v from 'valibot';
import type { ReadyDefinition } from '../../../src/core/definition/definition';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

/** What a new story becomes in this project, and whether this person may create it. */
export interface StoryTarget {
  readonly typeId: string;
  readonly typeName: string;
  readonly mayCreate: boolean;
}

const project = v.object({
  issueTypes: v.array(v.object({ id: v.string(), name: v.string(), subtask: v.optional(v.boolean(), false), hierarchyLevel: v.optional(v.number()) })),
});
const held = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/**
 * Finds the project's first story type, else its first standard type. The answer is null when it has none.
 * Whether creating is allowed is only a hint: without an answer the person may try, and Jira decides.
 */
export async function readTarget(jira: JiraClient, projectKey: string, ready: ReadyDefinition): Promise<Answer<StoryTarget | null>> {
  const key = encodeURIComponent(projectKey);
  const [answer, permission] = await Promise.all([jira.get(`/rest/api/3/project/${key}`), jira.get(`/rest/api/3/mypermissions?projectKey=${key}&permissions=CREATE_ISSUES`)]);
  const may = decoded(permission, (json) => v.parse(held, json).permissions.CREATE_ISSUES?.havePermission ?? true);
  return decoded(answer, (json) => {
    const standard = v.parse(project, json).issueTypes.filter((type) => !type.subtask && (type.hierarchyLevel ?? 0) === 0);
    const type = standard.find(({ name }) => ready.storyTypes.includes(name.toLowerCase())) ?? standard[0];
    return type === undefined ? null : { typeId: type.id, typeName: type.name, mayCreate: !may.ok || may.value };
  });
}
