import { RULES } from '../../../src/core/rules/registry';
import { gapName } from '../../../static/settings/gap-names';

test.each(RULES.map(({ id }) => id))('the gap %s has a name in words', (id) => {
  expect(gapName(id)).not.toBe(id);
});

test('a rule of a newer version keeps its id', () => {
  expect(gapName('has-mockup')).toBe('has-mockup');
});
