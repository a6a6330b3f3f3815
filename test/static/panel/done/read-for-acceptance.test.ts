import type { TextVersions } from '../../../../src/core/done/done-subject';
import type { Answer } from '../../../../static/shared/answer';
import { askTexts } from '../../../../static/panel/done/ask-texts';
import { readForAcceptance } from '../../../../static/panel/done/read-for-acceptance';
import { fakeJira } from '../../fake-jira';

const down: Answer<TextVersions> = { ok: false, failure: { kind: 'unavailable', status: 500, details: [] } };

/** Answers in turn; the order of all reads is kept. */
async function read(versions: readonly (TextVersions | null)[], readings: readonly boolean[] = [true, true]) {
  const order: string[] = [];
  let texts = 0;
  let issues = 0;
  const outcome = await readForAcceptance(
    async () => {
      order.push('texts');
      const value = versions[texts++] ?? null;
      return value === null ? down : { ok: true, value };
    },
    async () => {
      order.push('issue');
      return readings[issues++] ?? false;
    },
  );
  return { outcome, order: order.join(' ') };
}

test('the issue is read between two equal answers about its texts', async () => {
  expect(await read([['1', null], ['1', null]])).toEqual({ outcome: { ok: true, texts: ['1', null] }, order: 'texts issue texts' });
});

test('an edit in between makes it read once more', async () => {
  expect(await read([['1'], ['2'], ['2']])).toEqual({ outcome: { ok: true, texts: ['2'] }, order: 'texts issue texts issue texts' });
});

test.each([
  ['edits without end', [['1'], ['2'], ['3']], [true, true], 'The issue could not be read while nobody edited it. Close this and try again.'],
  ['an issue that cannot be read', [['1'], ['1'], ['1']], [false, false], 'The issue could not be read while nobody edited it. Close this and try again.'],
  ['no answer about the texts', [null], [], 'Jira could not say which versions of the texts these are. Close this and try again.'],
  ['no second answer', [['1'], null], [true], 'Jira could not say which versions of the texts these are. Close this and try again.'],
] as const)('%s end it in words', async (_, versions, readings, message) => {
  expect((await read(versions, readings)).outcome).toEqual({ ok: false, message });
});

test('versions come from Jira’s engine as texts or nothing', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { value: ['10', null] } });
  expect(await askTexts(jira, 'SHOP-8', ['customfield_1'])).toEqual({ ok: true, value: ['10', null] });
  expect(calls[0]?.body).toEqual({ expression: "['description','customfield_1'].map(f=>issue.getNewestChangelog(f)?.id)", context: { issue: { key: 'SHOP-8' } } });
  expect(await askTexts(fakeJira({ status: 200, body: { value: [10] } }).jira, 'SHOP-8', [])).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});
