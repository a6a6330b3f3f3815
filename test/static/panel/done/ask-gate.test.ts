import { askGate } from '../../../../static/panel/done/ask-gate';
import { gateOf } from '../../../gate/gate-of';
import { fakeJira } from '../../fake-jira';

const { config } = gateOf();
const question = { expression: config.expression, config };

test("asks Jira's engine the gate's own text with the gate's own words", async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { value: true } });
  expect(await askGate(jira, 'SHOP-7', question)).toEqual({ kind: 'free' });
  expect(calls).toEqual([
    {
      method: 'POST',
      path: '/rest/api/3/expression/evaluate',
      body: { expression: config.expression, context: { issue: { key: 'SHOP-7' }, custom: { config: { type: 'json', value: { ...config, asked: 'before' } } } } },
    },
  ]);
});

test.each([
  [{ status: 200, body: { value: '2 still missing:\n• A\n• B' } }, { kind: 'refused', text: '2 still missing:\n• A\n• B' }],
  [{ status: 200, body: { value: 7 } }, { kind: 'unknown', why: "Jira's answer about Done could not be read." }],
  [{ status: 400, body: { errorMessages: ['Evaluation failed'] } }, { kind: 'unknown', why: 'Jira could not say what blocks Done.' }],
  [{ status: 500, body: {} }, { kind: 'unknown', why: 'Jira could not say what blocks Done.' }],
])('%j', async (answer, verdict) => {
  expect(await askGate(fakeJira(answer).jira, 'SHOP-7', question)).toEqual(verdict);
});
