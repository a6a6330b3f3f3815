import { gateRules } from '../../src/jira/rule-config';
import type { Send } from '../../src/jira/send';
import { Upstream } from '../../src/support/failures';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

function rules(...answers: readonly { readonly status?: number; readonly json: unknown }[]) {
  const asked: Asked[] = [];
  const send: Send = (path, init) => {
    const { status = 200, json } = answers[asked.length] ?? { json: {} };
    asked.push({ method: init?.method ?? 'GET', path, body: init?.body === undefined ? undefined : JSON.parse(init.body) });
    return Promise.resolve(Response.json(json, { status }));
  };
  return { asked, gates: gateRules(send) };
}

const rule = (id: string, more: object = {}) => ({ id, key: 'done-gate', configuration: { value: '{"a":1}', disabled: false, tag: 'x' }, transition: { id: 41, name: 'Done' }, ...more });
const page = (name: string, validators: readonly object[], isLast = true) => ({ json: { isLast, startAt: 0, maxResults: 50, total: 2, values: [{ workflowId: { name, draft: false }, postFunctions: [], conditions: [], validators }] } });

describe('list', () => {
  it('reads our validators with their transitions, page by page', async () => {
    const { asked, gates } = rules(page('One', [rule('a')], false), page('Two', [rule('b', { key: 'ari:cloud:ecosystem::extension/app/env/static/ready-gate' })]));
    expect(await gates.list()).toEqual([
      { ruleId: 'a', module: 'done-gate', workflow: { name: 'One' }, transition: { id: '41', name: 'Done' }, config: '{"a":1}', disabled: false },
      { ruleId: 'b', module: 'ready-gate', workflow: { name: 'Two' }, transition: { id: '41', name: 'Done' }, config: '{"a":1}', disabled: false },
    ]);
    expect(asked.map(({ path }) => path)).toEqual([0, 50].map((startAt) => `/rest/api/3/workflow/rule/config?types=validator&expand=transition&startAt=${startAt}&maxResults=50`));
  });

  it.each([
    ['no workflow', { json: { isLast: true, values: [] } }, 0],
    ['a workflow without rules, which may be ignored', { json: { isLast: true, values: [{ workflowId: { name: 'One' } }] } }, 0],
    ['no transition and no tag', page('One', [{ id: 'a', key: 'done-gate', configuration: { value: 'x', tag: null } }]), 1],
    ['a page that never ends', { json: { isLast: false, values: [] } }, 0],
  ])('%s', async (_, answer, count) => {
    expect(await rules(answer).gates.list()).toHaveLength(count);
  });

  it('another shape is an error, and so is a refusal', async () => {
    await expect(rules({ json: { values: [{ validators: [] }] } }).gates.list()).rejects.toThrow('workflowId');
    await expect(rules({ status: 403, json: {} }).gates.list()).rejects.toThrow(Upstream);
  });
});

describe('write', () => {
  const gate = (ruleId: string, workflow: string) => ({ ruleId, module: 'done-gate', workflow: { name: workflow }, config: `{"of":"${ruleId}"}`, disabled: ruleId === 'b' });

  it('sends the rules of a workflow together, and tells which were not taken', async () => {
    const { asked, gates } = rules({
      json: { updateResults: [{ workflowId: { name: 'One', draft: false }, ruleUpdateErrors: { a: ['The rule with this id does not exist: a'] }, updateErrors: [] }, { workflowId: { name: 'Two', draft: false }, ruleUpdateErrors: {}, updateErrors: ['Workflow not found'] }] },
    });
    expect(await gates.write([gate('a', 'One'), gate('b', 'One'), gate('c', 'Two')])).toEqual([{ ruleId: 'a', why: 'The rule with this id does not exist: a' }, { ruleId: 'c', why: 'Workflow not found' }]);
    expect(asked).toEqual([
      {
        method: 'PUT',
        path: '/rest/api/3/workflow/rule/config',
        body: {
          workflows: [
            { workflowId: { name: 'One', draft: false }, validators: [{ id: 'a', key: 'done-gate', configuration: { value: '{"of":"a"}', disabled: false } }, { id: 'b', key: 'done-gate', configuration: { value: '{"of":"b"}', disabled: true } }] },
            { workflowId: { name: 'Two', draft: false }, validators: [{ id: 'c', key: 'done-gate', configuration: { value: '{"of":"c"}', disabled: false } }] },
          ],
        },
      },
    ]);
  });

  it('sends many workflows in parts', async () => {
    const { asked, gates } = rules();
    expect(await gates.write(Array.from({ length: 45 }, (_, n) => gate(`r${n}`, `W${n}`)))).toEqual([]);
    expect(asked.map(({ body }) => (body as { workflows: unknown[] }).workflows.length)).toEqual([20, 20, 5]);
  });

  it('nothing to write asks nothing', async () => {
    const { asked, gates } = rules();
    await gates.write([]);
    expect(asked).toEqual([]);
  });
});
