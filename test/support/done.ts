import fc from 'fast-check';
import { criterion } from '../../src/core/definition/criterion';
import type { DoneCriterion, DoneDefinition } from '../../src/core/definition/done-definition';
import type { DoneSubject } from '../../src/core/done/done-subject';
import { WITHOUT_END } from '../../src/core/done/evidence';
import { issueFacts } from './arbitrary';

/** The moment at which all is judged. */
export const NOW = Date.UTC(2026, 10, 22, 9);

/** One criterion of every kind, and of some two. */
export const EVERY_CRITERION: readonly DoneCriterion[] = [
  criterion('subtasks', { kind: 'subtasks-done' }),
  criterion('blockers', { kind: 'no-open-blocker' }),
  criterion('fix-version', { kind: 'fix-version-set' }),
  criterion('assignee', { kind: 'field-set', field: { id: 'assignee', name: 'Assignee' } }),
  criterion('labels', { kind: 'field-set', field: { id: 'labels', name: 'Labels' } }),
  criterion('estimate', { kind: 'estimate-set' }),
  criterion('tests', { kind: 'manual-check', title: 'Tests pass' }),
  criterion('documentation', { kind: 'manual-check', title: 'Documentation updated' }),
  criterion('resolution', { kind: 'resolution-given' }),
  criterion('comment', { kind: 'comment-given' }),
  criterion('mover', { kind: 'not-by-assignee' }),
  criterion('score', { kind: 'readiness-at-least', minimum: 80 }),
  criterion('accepted', { kind: 'accepted' }),
];

const words = fc.constantFrom(null, 'In our words', 'Shipped');

/** Some of the criteria in any order, now and then in a team's own words and for some issue types only. */
export const doneDefinitions = (): fc.Arbitrary<DoneDefinition> =>
  fc
    .tuple(fc.shuffledSubarray([...EVERY_CRITERION], { minLength: 1 }), fc.array(fc.record({ title: words, remedy: words, issueTypes: fc.constantFrom(null, null, ['story'], ['bug', 'task']) }), { minLength: 13, maxLength: 13 }))
    .map(([criteria, own]) => ({
      criteria: criteria.map((one, index) => ({ ...one, remedy: own[index]?.remedy ?? null, issueTypes: own[index]?.issueTypes ?? null, title: own[index]?.title ?? one.title }) as DoneCriterion),
      acceptors: { roles: [], assignee: false },
      rejectTo: null,
    }));

const version = fc.constantFrom(null, '10', '11');
const ids = EVERY_CRITERION.map(({ id }) => id);

const evidence = fc.record({
  until: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(NOW - 1, NOW, NOW + 1, WITHOUT_END), { noNullPrototype: true }),
  text: fc.oneof(fc.constant(null), fc.array(version, { minLength: 1, maxLength: 3 })),
  by: fc.constant('712020:x'),
  at: fc.constant('2026-11-02T09:13:44.123Z'),
});

/** An issue of which everything is known that a gate reads. */
export const doneSubjects = (): fc.Arbitrary<DoneSubject> =>
  fc
    .record({
      facts: issueFacts(),
      evidence: fc.oneof(fc.constant(null), evidence),
      fixVersions: fc.constantFrom([], [{ id: '1' }], null),
      labels: fc.constantFrom([], ['a'], null),
      resolution: fc.constantFrom(null, { id: '1' }),
      estimate: fc.constantFrom(null, 0, 3),
      texts: fc.tuple(version, version),
      readiness: fc.constantFrom(null, 0, 79, 80, 100),
      actor: fc.constantFrom('712020:x', '712020:y'),
      commented: fc.boolean(),
      phase: fc.constantFrom('before' as const, 'during' as const, 'after' as const),
    })
    .map(({ facts, evidence: given, fixVersions, labels, resolution, estimate, ...rest }) => ({
      ...rest,
      now: NOW,
      facts: { ...facts, evidence: given, estimate, fields: { fixVersions, labels, resolution, assignee: facts.assignee === null ? null : { accountId: facts.assignee } } },
    }));
