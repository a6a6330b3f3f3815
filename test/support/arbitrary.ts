import fc from 'fast-check';
import type { IssueFacts, LinkedIssue } from '../../src/core/story/issue-facts';

const category = fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const);

const linkedIssue = (level: number): fc.Arbitrary<LinkedIssue> =>
  fc.record({
    key: fc.integer({ min: 1, max: 999 }).map((n) => `SHOP-${n}`),
    summary: fc.string(),
    status: category.map((c) => ({ name: c, category: c })),
    type: fc.constant({ name: level < 0 ? 'Sub-task' : 'Task', level }),
  });

const words = fc.constantFrom('Acceptance criteria', 'Given a cart', 'When I pay', 'Then I see a receipt', 'TBD', 'As a shopper, I want to pay', 'Notes:', '- one', 'so that I can go');

/** ADF-shaped trees with real and unknown node types, and now and then something that is no node at all. */
const adfNode = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    words.map((text) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })),
    fc.anything(),
    fc.record({
      type: fc.constantFrom('bulletList', 'listItem', 'taskItem', 'expand', 'panel', 'table', 'tableRow', 'tableCell', 'mediaSingle', 'unknownThing'),
      attrs: fc.oneof(fc.constant(undefined), fc.record({ title: words })),
      content: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

export const adfDocument = (): fc.Arbitrary<unknown> => fc.oneof(fc.constant(null), fc.record({ version: fc.constant(1), type: fc.constant('doc'), content: fc.array(adfNode, { maxLength: 6 }) }), fc.anything());

/** Any issue that Jira could hand out, and some that it should not. */
export const issueFacts = (): fc.Arbitrary<IssueFacts> =>
  fc.record({
    id: fc.integer({ min: 1, max: 99999 }),
    key: fc.integer({ min: 1, max: 999 }).map((n) => `SHOP-${n}`),
    summary: fc.oneof(words, fc.string({ unit: 'binary' })),
    updated: fc.constant('2026-11-02T09:13:44.123+0000'),
    type: fc.constantFrom({ name: 'Story', level: 0 }, { name: 'Bug', level: 0 }, { name: 'Epic', level: 1 }, { name: 'Sub-task', level: -1 }),
    status: category.map((c) => ({ name: c, category: c })),
    description: adfDocument(),
    criteriaFields: fc.array(fc.oneof(adfDocument(), words, fc.string()), { maxLength: 2 }),
    estimate: fc.constantFrom(null, undefined, 0, 3, 8),
    parent: fc.oneof(fc.constant(null), linkedIssue(1)),
    blockers: fc.array(linkedIssue(0), { maxLength: 8 }),
    subtasks: fc.array(linkedIssue(-1), { maxLength: 8 }),
    evidence: fc.constant(null),
    fields: fc.constant({}),
    assignee: fc.constantFrom(null, '712020:x'),
    reporter: fc.constant(null),
  });
