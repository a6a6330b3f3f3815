import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { compileGate } from '../../../src/core/done/compile-gate';
import { evaluateGate, judgeDone } from '../../../src/core/done/judge-done';
import { facts, linked } from '../../support/facts';

const { done } = DEFAULT_DEFINITION;
const accepted = { issue: 10001, accepted: true, by: '712020:x', at: '2026-11-02T09:13:44.123Z' };

describe('judgeDone', () => {
  it.each([
    ['nothing stands in the way', facts({ evidence: accepted }), ['met', 'met', 'met']],
    ['an open sub-task', facts({ evidence: accepted, subtasks: [linked('SHOP-2', 'done', -1), linked('SHOP-3', 'indeterminate', -1)] }), ['unmet', 'met', 'met']],
    ['an open blocker', facts({ evidence: accepted, blockers: [linked('SHOP-4', 'new')] }), ['met', 'unmet', 'met']],
    ['nobody accepted', facts(), ['met', 'met', 'unmet']],
    ['the acceptance was withdrawn', facts({ evidence: { ...accepted, accepted: false } }), ['met', 'met', 'unmet']],
    ['the evidence belongs to another issue', facts({ evidence: { ...accepted, issue: 10002 } }), ['met', 'met', 'unmet']],
  ])('%s', (_, issue, states) => {
    expect(judgeDone(issue, done).map(({ state }) => state)).toEqual(states);
  });
});

describe('evaluateGate', () => {
  it('passes when every criterion is met', () => {
    expect(evaluateGate(facts({ evidence: accepted }), done)).toBe(true);
  });

  it.each([[1], [-1]])('level %d passes: epics and sub-tasks often share the workflow', (level) => {
    expect(evaluateGate(facts({ type: { name: 'X', level } }), done)).toBe(true);
  });

  it('refuses with the count and every reason', () => {
    const issue = facts({ subtasks: [linked('SHOP-3', 'new', -1)], blockers: [linked('SHOP-4', 'new')] });
    expect(evaluateGate(issue, done)).toBe(
      ['3 still missing before Done:', '• Finish the open sub-tasks, or move them out: SHOP-3', '• Finish what blocks it, or remove the link: SHOP-4', '• Have it accepted in the Readiness panel by a project administrator'].join('\n'),
    );
  });

  it('names five issues and says that there are more', () => {
    const subtasks = [1, 2, 3, 4, 5, 6].map((n) => linked(`SHOP-${n}`, 'new', -1));
    expect(evaluateGate(facts({ evidence: accepted, subtasks }), done)).toContain('SHOP-1, SHOP-2, SHOP-3, SHOP-4, SHOP-5 …');
  });
});

describe('compileGate', () => {
  const fields = { evidence: 'customfield_10050' };

  it('fits the strictest documented limits', () => {
    expect(compileGate(done, fields).ok).toBe(true);
  });

  it('keeps every word out of the expression', () => {
    const compiled = compileGate(done, fields);
    expect(compiled.ok && compiled.gate.expression).not.toMatch(/Finish|Done|accepted in/);
  });

  it('refuses what does not fit, naming the costliest criterion', () => {
    expect(compileGate(done, fields, { characters: 300, leaves: 100 })).toEqual({ ok: false, why: expect.stringMatching(/^The gate has \d+ characters, and Jira allows 300. The costliest criterion is “Nothing blocks it”\.$/) });
    expect(compileGate(done, fields, { characters: 1000, leaves: 20 })).toMatchObject({ ok: false, why: expect.stringContaining('Jira allows 20') });
  });

  it('refuses a criterion whose field this site does not show', () => {
    expect(compileGate(done, { evidence: null })).toEqual({ ok: false, why: '“Accepted by the product owner” cannot be checked here: this site does not show the field “Done evidence”.' });
  });
});
