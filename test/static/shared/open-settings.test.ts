import { answerAs } from '../fake-bridge';
import { openSettings } from '../../../static/shared/open-settings';

test('names the module, and tells when the host knows no way', async () => {
  const asked: unknown[] = [];
  answerAs({ navigate: (place) => void asked.push(place) });
  expect(await openSettings('SHOP')).toBe(true);
  expect(asked).toEqual([{ target: 'module', moduleKey: 'project-settings', projectKey: 'SHOP', type: 'same-tab' }]);
  answerAs({});
  expect(await openSettings('SHOP')).toBe(false);
});
