import { mutesOf } from '../../../static/shared/mutes-of';

test('each issue has its own mutes, all without reasons', () => {
  const mutes = mutesOf([
    { issue: 1, rule: 'has-role', byAdministrator: true },
    { issue: 2, rule: 'has-role', byAdministrator: false },
    { issue: 1, rule: 'has-means', byAdministrator: false },
  ]);
  expect(mutes(1)).toEqual([{ rule: 'has-role', byAdministrator: true, reason: '' }, { rule: 'has-means', byAdministrator: false, reason: '' }]);
  expect(mutes(2)).toHaveLength(1);
  expect(mutes(3)).toEqual([]);
});
