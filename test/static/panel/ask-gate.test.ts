import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { askingText } from '../../../src/core/done/compile-gate';
import { askGate } from '../../../static/panel/ask-gate';
import { FIELDS } from '../../gate/gate-of';
import { fakeJira } from '../fake-jira';

const { done } = DEFAULT_DEFINITION;
const OWN = "The list above is the app's own reading.";

test("asks Jira's engine the gate's own text with the gate's own words", async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { value: true } });
  expect(await askGate(jira, 'SHOP-7', done, FIELDS)).toEqual({ kind: 'free' });
  const compiled = askingText({ id: '', definition: { id: '', name: '', version: 0, done } }, FIELDS);
  if (!compiled.ok) throw new Error(compiled.why);
  const { expression } = compiled.config;
  expect(calls).toEqual([
    {
      method: 'POST',
      path: '/rest/api/3/expression/evaluate',
      body: { expression, context: { issue: { key: 'SHOP-7' }, custom: { config: { type: 'json', value: { ...compiled.config, asked: 'before' } } } } },
    },
  ]);
});

test.each([
  [{ status: 200, body: { value: '2 still missing:\n• A\n• B' } }, { kind: 'refused', text: '2 still missing:\n• A\n• B' }],
  [{ status: 200, body: { value: 7 } }, { kind: 'unknown', why: `Jira's answer about Done could not be read. ${OWN}` }],
  [{ status: 400, body: { errorMessages: ['Evaluation failed'] } }, { kind: 'unknown', why: `Jira could not say what blocks Done. ${OWN}` }],
  [{ status: 500, body: {} }, { kind: 'unknown', why: `Jira could not say what blocks Done. ${OWN}` }],
])('%j', async (answer, verdict) => {
  expect(await askGate(fakeJira(answer).jira, 'SHOP-7', done, FIELDS)).toEqual(verdict);
});

test('a gate that cannot be compiled on this site says why and asks nothing', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { value: true } });
  const verdict = await askGate(jira, 'SHOP-7', done, { ...FIELDS, evidence: null });
  expect(verdict).toMatchObject({ kind: 'unknown', why: expect.stringContaining('Done evidence') });
  expect(calls).toEqual([]);
});
