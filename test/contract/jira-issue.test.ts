import { findFieldIds } from '../../src/contract/jira-fields';
import { decodeIssue, decodeSearchedIssue } from '../../src/contract/jira-issue';
import { issueJson } from '../support/jira-json';

const linkedIssue = (key: string, statusKey: string) => ({ id: key.replace('SHOP-', ''), key, fields: { summary: key, status: { name: statusKey, statusCategory: { key: statusKey } }, issuetype: { name: 'Task', hierarchyLevel: 0 } } });
const blocks = { inward: 'is blocked by', outward: 'blocks' };

describe('decodeIssue', () => {
  it('finds the fields of this site and what the reader may edit', () => {
    const issue = decodeIssue(issueJson({ customfield_10016: 5 }));
    expect(issue.fieldIds).toEqual({ estimates: ['customfield_10016'], evidence: 'customfield_10050', readiness: 'customfield_10051', criteria: ['customfield_10020'] });
    expect(issue.facts).toMatchObject({ id: 10001, estimate: 5, evidence: null, type: { level: 0 } });
    expect([...issue.editable]).toEqual(['summary', 'customfield_10016']);
  });

  it('reads blockers from the inward side only', () => {
    const issuelinks = [{ type: blocks, inwardIssue: linkedIssue('SHOP-2', 'new') }, { type: blocks, outwardIssue: linkedIssue('SHOP-3', 'new') }, { type: { inward: 'is cloned by' }, inwardIssue: linkedIssue('SHOP-4', 'new') }];
    const issue = decodeIssue(issueJson({ issuelinks }));
    expect(issue.facts.blockers.map(({ key }) => key)).toEqual(['SHOP-2']);
    expect(issue.blocks).toEqual(['3']);
  });

  it.each([
    ['no field of that name', { names: {}, schema: {} }, undefined],
    ['a text instead of a number', { fields: { ...issueJson().fields, customfield_10016: '5' } }, undefined],
  ])('an estimate that cannot be read is unknown, not empty: %s', (_, rest, expected) => {
    expect(decodeIssue(issueJson({}, rest)).facts.estimate).toBe(expected);
  });

  it.each([
    ['damaged', { score: 'high' }],
    ['of another version', { v: 2, score: 80 }],
    ['a text', 'x'],
  ])('a stored score that is %s counts as not stored', (_, value) => {
    expect(decodeIssue(issueJson({}, { properties: { 'rnd-readiness': value } })).stored).toBeNull();
  });

  it('a damaged evidence value proves nothing', () => {
    expect(decodeIssue(issueJson({ customfield_10050: { accepted: true } })).facts.evidence).toBeNull();
  });

  it('an old answer without hierarchy levels still tells sub-tasks', () => {
    expect(decodeIssue(issueJson({ issuetype: { name: 'Sub-task', subtask: true } })).facts.type.level).toBe(-1);
  });

  it.each([[null], ['<html>'], [{}], [{ id: '1', key: 'A-1', fields: { summary: 3 } }]])('refuses another shape: %j', (json) => {
    expect(() => decodeIssue(json)).toThrow();
  });

  it('a searched issue uses the field ids of the site', () => {
    expect(decodeSearchedIssue({ ...issueJson({ customfield_1: 3 }), names: undefined, schema: undefined }, { estimates: ['customfield_1'], evidence: null, readiness: null, criteria: [] }).facts.estimate).toBe(3);
  });
});

describe('the estimate of an issue on a site with two estimate fields', () => {
  const ids = { estimates: ['company', 'team'], evidence: null, readiness: null, criteria: [] };
  it.each([
    ['the filled one', { company: null, team: 5 }, 'team', 5],
    ['the one that is there', { company: undefined, team: null }, 'team', null],
    ['none', { company: undefined, team: undefined }, null, undefined],
  ])('%s', (_, fields, field, estimate) => {
    const issue = decodeSearchedIssue({ ...issueJson(fields), names: undefined, schema: undefined, editmeta: undefined }, ids);
    expect([issue.estimateField, issue.facts.estimate]).toEqual([field, estimate]);
  });

  it('the one that may be edited, where both are empty', () => {
    const issue = decodeSearchedIssue({ ...issueJson({ company: null, team: null }), editmeta: { fields: { team: {} } } }, ids);
    expect(issue.estimateField).toBe('team');
  });
});

describe('criteria fields', () => {
  it('are detected by their name', () => {
    expect(decodeIssue(issueJson({ customfield_10020: '* one' })).facts.criteriaFields).toEqual(['* one']);
  });

  it('are those that the definition names, where the site has them', () => {
    const issue = decodeIssue(issueJson({ customfield_10020: '* one', customfield_10016: 3 }), { estimate: 'customfield_99', criteria: ['customfield_99'] });
    expect(issue.facts.criteriaFields).toEqual([]);
    expect(issue.facts.estimate).toBe(3);
  });
});

describe('findFieldIds', () => {
  const field = (id: string, name: string, custom: string) => ({ id, name, custom });
  it.each([
    ['company-managed', [field('a', 'Story Points', 'x:float')], ['a']],
    ['team-managed', [field('b', 'Story point estimate', 'com.pyxis.greenhopper.jira:jsw-story-points')], ['b']],
    ['both: the named one', [field('b', 'Story point estimate', 'com.pyxis.greenhopper.jira:jsw-story-points'), field('a', 'Story points', 'x:float')], ['a', 'b']],
    ['neither', [field('c', 'Story Points (old)', 'x:float')], []],
  ])('%s', (_, fields, ids) => {
    expect(findFieldIds(fields).estimates).toEqual(ids);
  });
});
