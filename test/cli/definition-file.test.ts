import { decodeDefinition } from '../../cli/definition-file';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { PRESETS } from '../../src/core/definition/presets';

const { ready } = DEFAULT_DEFINITION;

it.each(PRESETS)('the preset $id is read as it is', (preset) => {
  expect(decodeDefinition({ name: preset.name, ready: preset.ready, fields: { estimate: null, criteria: [] } })).toMatchObject({ definition: { name: preset.name, ready: preset.ready } });
});

it.each<[object, object]>([
  [{}, ready],
  [{ readyFrom: 95 }, { ...ready, readyFrom: 95 }],
  [{ rules: { 'has-role': { level: 'advice' } } }, { ...ready, rules: { ...ready.rules, 'has-role': { level: 'advice', weight: ready.rules['has-role']?.weight } } }],
  [{ issueTypes: [' Story '], storyTypes: ['Need'] }, { ...ready, issueTypes: ['story'], storyTypes: ['need'] }],
])('what %j leaves out is as in the default definition', (changes, expected) => {
  expect(decodeDefinition({ ready: changes })).toMatchObject({ definition: { ready: expected } });
});

it.each<[unknown, RegExp]>([
  [null, /^The definition is an object with "ready", not null\.$/],
  [{}, /^ready is an object/],
  [{ ready: 5 }, /^ready is an object, not 5\.$/],
  [{ ready: { readyfrom: 90 } }, /^ready\.readyfrom is not known\.$/],
  [{ ready: { readyFrom: 101 } }, /^ready\.readyFrom is from 0 to 100, not 101\.$/],
  [{ ready: { readyFrom: '90' } }, /^ready\.readyFrom is a number, not "90"\.$/],
  [{ ready: { closeFrom: 90 } }, /^ready\.closeFrom \(90\) is above ready\.readyFrom \(80\)\.$/],
  [{ ready: { largestEstimate: 0 } }, /^ready\.largestEstimate is more than 0, not 0\.$/],
  [{ ready: { rules: { 'has-rol': {} } } }, /^ready\.rules\.has-rol is not known; the rules are has-role, has-means, /],
  [{ ready: { rules: { 'has-role': { level: 'must' } } } }, /^ready\.rules\.has-role\.level is required, counted, advice or off, not "must"\.$/],
  [{ ready: { rules: { 'has-role': { weight: -1 } } } }, /^ready\.rules\.has-role\.weight is 0 or more, not -1\.$/],
  [{ ready: { rules: { 'has-role': { wieght: 1 } } } }, /^ready\.rules\.has-role\.wieght is not known\.$/],
  [{ ready: { issueTypes: 'story' } }, /^ready\.issueTypes is a list, not "story"\.$/],
])('%j is refused in one line', (json, problem) => {
  const result = decodeDefinition(json);
  expect('problem' in result ? result.problem : 'no problem').toMatch(problem);
});
