import fc from 'fast-check';
import { BacklogFileError } from '../../../files/backlog-file-error';
import { readJson } from '../../../files/json/read-json';
import { runs } from '../../support/runs';

const read = (...values: readonly unknown[]) => readJson('backlog.json', values);
const doc = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }] };
const issue = (key: string, fields: object = {}) => ({ id: key.replace(/\D/g, ''), key, fields: { summary: `Summary of ${key}`, ...fields } });

describe("what Jira's REST API answers", () => {
  it('is read with fields, people, links, comments and criteria', () => {
    const names = { customfield_1: 'Story point estimate', customfield_2: 'Acceptance Criteria', customfield_3: 'Epic Link', customfield_4: 'Rank' };
    const { kind, issues, notes } = read({
      names,
      issues: [
        issue('WEB-1', { issuetype: { name: 'Initiative', hierarchyLevel: 2 } }),
        issue('WEB-2', {
          issuetype: { name: 'Story', hierarchyLevel: 0, subtask: false }, status: { name: 'Doing', statusCategory: { key: 'indeterminate' } }, priority: { name: 'High' }, labels: ['a', 'b', 'a'],
          description: doc, customfield_1: 3, customfield_2: doc, customfield_3: 'WEB-1', customfield_4: '0|i',
          reporter: { displayName: 'Priya Nair', accountId: 'x' }, assignee: { accountId: '712020:2c' },
          created: '2025-07-14T15:42:00.000+0000', updated: '2025-07-15T15:42:00.000+0000', resolutiondate: null,
          issuelinks: [
            { type: { inward: 'is blocked by', outward: 'blocks' }, inwardIssue: { key: 'WEB-3' } },
            { type: { inward: 'is blocked by' }, inwardIssue: { key: 'API-7', fields: { summary: 'Far', status: { name: 'Doing', statusCategory: { key: 'indeterminate' } } } } },
            { type: { inward: 'relates to', outward: 'relates to' }, inwardIssue: { key: 'WEB-4' } },
            { id: '1', outwardIssue: {} },
          ],
          comment: { comments: [{ author: { displayName: 'Dan' }, created: '2025-07-14T16:00:00.000+0000', body: 'h3. *Hi*' }, { body: '' }] },
        }),
        issue('WEB-3', { issuetype: { name: 'Spike' }, parent: { key: 'WEB-1', id: '1' }, description: 'h3. Acceptance criteria\n* one', issuelinks: [{ type: { outward: 'blocks' }, outwardIssue: { key: 'WEB-4' } }] }),
        issue('WEB-4', { issuetype: { name: 'Subtask', subtask: true }, parent: { id: '2' }, 'Story Points': '0,5' }),
      ],
    });
    expect(kind).toBe('json');
    expect(issues).toMatchObject([
      { id: 'WEB-1', issueType: 'Epic' },
      {
        issueType: 'Story', status: 'Doing', statusCategory: 'indeterminate', priority: 'High', labels: ['a', 'b'], description: doc, estimate: 3, criteria: [doc], parentKey: 'WEB-1', blockedBy: ['WEB-3'],
        blockedFromOutside: [{ key: 'API-7', summary: 'Far', status: { name: 'Doing', category: 'indeterminate' } }],
        reporter: 'Priya Nair', assignee: '712020:2c', created: new Date('2025-07-14T15:42:00Z'), updated: new Date('2025-07-15T15:42:00Z'), resolved: null,
        comments: [{ author: 'Dan', body: { content: [{ type: 'heading' }] } }],
      },
      { issueType: 'Task', parentKey: 'WEB-1', description: { content: [{ type: 'heading' }, { type: 'bulletList' }] }, estimate: null },
      { issueType: 'Sub-task', parentKey: 'WEB-2', blockedBy: ['WEB-3'], estimate: 0.5 },
    ]);
    expect(notes).toEqual(["Read 4 issues from Jira's REST API.", 'Read as Task, because Jira has no such type here: type Spike.']);
  });

  it.each<[string, readonly unknown[]]>([
    ['one issue', [issue('A-1')]],
    ['an array', [[issue('A-1')]]],
    ['a page', [{ issues: [issue('A-1')] }]],
    ['an array of pages', [[{ issues: [issue('A-1')] }, { issues: [] }]]],
    ['a line each', [{ issues: [] }, issue('A-1')]],
  ])('may be %s', (_, values) => {
    expect(read(...values).issues).toMatchObject([{ id: 'A-1', summary: 'Summary of A-1' }]);
  });

  it('says what is missing, repeated and skipped', () => {
    const { issues, notes } = read([issue('A-1', { customfield_10016: 5 }), issue('A-1'), issue('A-2', { summary: null }), { fields: { summary: 'No key' } }, 42, { key: 'A-9' }]);
    expect(issues.map(({ id, estimate }) => [id, estimate])).toEqual([['A-1', null], ['4', null]]);
    expect(notes).toEqual([
      "Read 2 issues from Jira's REST API.",
      'The names of custom fields are not in the file (expand=names), so story points and acceptance criteria may be missing: issue A-1.',
      'Skipped, because there is no summary: issue A-2.',
      'Read only once, because the key is repeated: issue A-1.',
      'Skipped, because they are no issues: 2 objects.',
    ]);
  });

  it('never fails on fields of another shape', () => {
    const names = ['summary', 'issuetype', 'status', 'description', 'labels', 'parent', 'issuelinks', 'comment', 'priority', 'reporter', 'created', 'Story Points', 'Epic Link', 'AC'] as const;
    const fields = fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue({ maxDepth: 3 })])));
    fc.assert(fc.property(fields, fc.jsonValue({ maxDepth: 2 }), (value, other) => {
      try {
        expect(read([{ key: 'A-1', fields: value, names: other }, other]).issues.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(BacklogFileError);
      }
    }), runs(300));
  });
});
