import * as v from 'valibot';
import { decodeWorkflows, type WorkflowDocument } from '../contract/workflow';
import type { IssueTypeRef, ProjectWorkflows } from '../usecases/ports';
import { getJson, postForJson, postOnce, type Send } from './send';

const issue = v.object({ fields: v.object({ project: v.object({ id: v.string() }), issuetype: v.object({ id: v.string() }) }) });
const objections = v.object({ errors: v.optional(v.array(v.object({ level: v.optional(v.string(), 'ERROR'), message: v.optional(v.string(), 'Jira does not say why.') })), []) });

/** Workflow documents, with the rights that `send` carries. */
export function projectWorkflows(send: Send): ProjectWorkflows {
  const ask = async (body: object): Promise<readonly WorkflowDocument[]> => decodeWorkflows(await postForJson(send, '/rest/api/3/workflows', body));
  const ofTypes = (projectId: string, types: readonly IssueTypeRef[]) => ask({ projectAndIssueTypes: types.map(({ id }) => ({ projectId, issueTypeId: id })) });
  return {
    placeOf: async (issueId) => {
      const { fields } = v.parse(issue, await getJson(send, `/rest/api/3/issue/${encodeURIComponent(issueId)}?fields=project,issuetype`));
      return { projectId: fields.project.id, typeId: fields.issuetype.id };
    },
    used: async (projectId, types) => {
      if (types.length === 0) return [];
      const all = await ofTypes(projectId, types);
      const [only] = all;
      if (only !== undefined && all.length === 1) return [{ document: only, types }];
      // the answer does not say which type uses which workflow, so each is asked for by itself
      const byType = await Promise.all(types.map(async (type) => ({ type, document: (await ofTypes(projectId, [type]))[0] })));
      return all.map((document) => ({ document, types: byType.filter((one) => one.document?.id === document.id).map(({ type }) => type) })).filter((one) => one.types.length > 0);
    },
    read: async (workflow) => {
      const [found] = await ask('id' in workflow ? { workflowIds: [workflow.id] } : { workflowNames: [workflow.name] });
      if (found === undefined) throw new Error('Jira answered without the workflow that was asked for.');
      return found;
    },
    objections: async (update) => {
      const answer = v.parse(objections, await postForJson(send, '/rest/api/3/workflows/update/validation', { payload: update, validationOptions: { levels: ['ERROR'] } }));
      return answer.errors.filter(({ level }) => level === 'ERROR').map(({ message }) => message);
    },
    update: (update) => postOnce(send, '/rest/api/3/workflows/update', update),
  };
}
