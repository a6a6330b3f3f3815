import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { PRESETS } from '../../../src/core/definition/presets';
import { formOf, presetOf, sameForm, withPreset } from '../../../static/settings/form';
import { readForm } from '../../../static/settings/read-form';

const form = formOf(DEFAULT_DEFINITION);

test.each(PRESETS)('choosing $name fills the rules and limits, keeps the project’s own types and fields, and is recognised', (preset) => {
  const own = { ...form, storyTypes: ['feature'], issueTypes: ['bug'], shelfDays: '30', fields: { estimate: 'e', criteria: ['c'] } };
  const filled = withPreset(own, preset);
  expect(filled).toMatchObject({ name: preset.name, storyTypes: ['feature'], issueTypes: ['bug'], shelfDays: '30', fields: { estimate: 'e', criteria: ['c'] }, readyFrom: String(preset.ready.readyFrom) });
  expect(presetOf(filled)).toBe(preset.id);
  expect(readForm(filled, 1)).toMatchObject({ ok: true, draft: { ready: { rules: preset.ready.rules, largestEstimate: preset.ready.largestEstimate } } });
});

test('a name that somebody gave survives a preset', () => {
  const [, plain] = PRESETS;
  expect(plain && withPreset({ ...form, name: 'Checkout team' }, plain).name).toBe('Checkout team');
});

test('one changed weight makes it a mix of its own', () => {
  expect(presetOf(form)).toBe('standard');
  expect(presetOf({ ...form, rules: { ...form.rules, 'has-role': { level: 'counted', weight: '9' } } })).toBeNull();
});

test('order does not make two forms different, content does', () => {
  expect(sameForm(form, { ...form, storyTypes: [...form.storyTypes].reverse(), rules: Object.fromEntries(Object.entries(form.rules).reverse()) })).toBe(true);
  expect(sameForm(form, { ...form, issueTypes: ['bug'] })).toBe(false);
  expect(sameForm(form, { ...form, fields: { estimate: 'x', criteria: [] } })).toBe(false);
});

test('a definition becomes a form and comes back the same', () => {
  const { name, ready, done, fields } = DEFAULT_DEFINITION;
  expect(readForm(form, 1)).toEqual({ ok: true, draft: { name, ready, done, fields } });
});
