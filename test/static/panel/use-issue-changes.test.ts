import '../fake-bridge';
import { isAbout } from '../../../static/panel/use-issue-changes';

test.each([
  [{ issueId: '10007' }, true],
  [{ issueId: 10007 }, true],
  [{ issueId: '10008' }, false],
  [{}, true],
  [undefined, true],
  ['text', true],
])('the event %j is about issue 10007: %s', (payload, about) => {
  expect(isAbout(payload, '10007')).toBe(about);
});
