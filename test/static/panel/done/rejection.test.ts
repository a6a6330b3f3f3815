import { decodeRejection } from '../../../../src/contract/evidence';
import { rejectionComment, rejectionHeading } from '../../../../static/panel/done/rejection';
import { failedOf, whyNotReject } from '../../../../static/panel/done/reject-draft';
import { rejectionSteps } from '../../../../static/panel/done/rejection-steps';
import { NOTHING_SENT, sendBack, stepsOf, type Step } from '../../../../static/panel/done/send-back';
import { sentBackWords } from '../../../../static/panel/done/send-back-words';
import { fakeJira } from '../../fake-jira';

const criteria = ['An e-mail arrives', 'Given a cart | When I pay | Then I see the tax'];
const failed = [{ criterion: 'Given a cart | When I pay | Then I see the tax', reason: 'no tax' }];

test('what is marked is kept in the issue’s order, with something else last', () => {
  const reasons = new Map([[2, ' slow\n page '], [0, 'never came']]);
  const kept = failedOf(criteria, reasons);
  expect(kept).toEqual([{ criterion: 'An e-mail arrives', reason: 'never came' }, { criterion: 'Something else', reason: 'slow page' }]);
  expect(decodeRejection({ failed: kept }).failed).toEqual(kept);
});

test.each([
  [[], 'Mark what is not met.'],
  [[[0, '']], 'Say in a few words why.'],
  [[[0, 'never came'], [1, 'x']], 'Say in a few words why.'],
  [[[0, 'x'.repeat(301)]], 'Use at most 300 characters for a reason; these are 301.'],
  [[[0, 'never came']], null],
] as [[number, string][], string | null][])('%j: %s', (reasons, why) => expect(whyNotReject(criteria, new Map(reasons))).toBe(why));

test('a criterion longer than the log takes is cut, not refused', () => {
  expect(decodeRejection({ failed: failedOf(['x'.repeat(900)], new Map([[0, 'why']])) }).failed[0]?.criterion).toHaveLength(500);
});

test('the comment has the heading and one bullet for each criterion', () => {
  expect(rejectionHeading(failed)).toBe('Not accepted yet: this is not met.');
  expect(rejectionHeading([...failed, ...failed])).toBe('Not accepted yet: these 2 are not met.');
  expect(rejectionComment(failed)).toEqual({
    version: 1,
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Not accepted yet: this is not met.' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'Given a cart, When I pay, Then I see the tax', marks: [{ type: 'strong' }] },
                  { type: 'text', text: ' — no tax' },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

const way = { id: '21', name: 'Back', to: { name: 'In Progress', category: 'indeterminate' } } as const;

test('records first, then moves, then comments, as the current user', async () => {
  const { jira, calls } = fakeJira({ status: 204 }, { status: 201, body: { id: '1' } });
  const record = jest.fn(async () => ({ ok: true }) as const);
  expect(await sendBack(rejectionSteps({ jira, issueKey: 'SHOP-8', record, failed, way, mayComment: true }))).toEqual({ done: ['record', 'move', 'comment'], failed: [] });
  expect(record).toHaveBeenCalledWith(failed);
  expect(calls).toEqual([
    { method: 'POST', path: '/rest/api/3/issue/SHOP-8/transitions', body: { transition: { id: '21' } } },
    { method: 'POST', path: '/rest/api/3/issue/SHOP-8/comment', body: { body: rejectionComment(failed) } },
  ]);
});

test('what is not wanted or not allowed is no step', () => {
  const steps = rejectionSteps({ jira: fakeJira().jira, issueKey: 'SHOP-8', record: async () => ({ ok: true }), failed, way: null, mayComment: false });
  expect(stepsOf(steps)).toEqual(['record']);
});

test('without the record nothing else is done', async () => {
  const { jira, calls } = fakeJira({ status: 204 });
  const record = async () => ({ ok: false, message: 'Only an administrator of this project can accept it.' }) as const;
  const sent = await sendBack(rejectionSteps({ jira, issueKey: 'SHOP-8', record, failed, way, mayComment: true }));
  expect(sent).toEqual({ done: [], failed: [{ step: 'record', message: 'Only an administrator of this project can accept it.' }] });
  expect(calls).toEqual([]);
});

test('a move that Jira refuses does not keep the comment back, and trying again does only what is missing', async () => {
  const acts: Step[] = [];
  let open = false;
  const steps = {
    record: async () => (acts.push('record'), { ok: true } as const),
    move: async () => (acts.push('move'), open ? ({ ok: true } as const) : ({ ok: false, message: 'A field is required.' } as const)),
    comment: async () => (acts.push('comment'), { ok: true } as const),
  };
  const first = await sendBack(steps, NOTHING_SENT);
  expect(first).toEqual({ done: ['record', 'comment'], failed: [{ step: 'move', message: 'A field is required.' }] });
  open = true;
  expect(await sendBack(steps, first)).toEqual({ done: ['record', 'comment', 'move'], failed: [] });
  expect(acts).toEqual(['record', 'move', 'comment', 'move']);
});

test('says what happened and what did not', () => {
  const partly = { done: ['record', 'comment'] as const, failed: [{ step: 'move' as const, message: 'A field is required.' }] };
  expect(sentBackWords(partly, 'SHOP-8', 'In Progress')).toEqual(['The rejection is recorded.', 'The comment is written.', 'SHOP-8 was not moved to “In Progress”. A field is required.']);
  expect(sentBackWords({ done: [], failed: [{ step: 'record', message: 'No.' }] }, 'SHOP-8', 'In Progress')).toEqual(['The rejection was not recorded, so nothing else was done either. No.']);
});
