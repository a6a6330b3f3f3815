import { answerAs } from '../fake-bridge';
import { showIssue } from '../../../static/shared/show-issue';

/** The package names its file for browsers only. */
const load = () => import('@forge/jira-bridge/out/index.js');

test('opens the issue over the page, and tells when it is closed', async () => {
  const asked: unknown[] = [];
  let closed = 0;
  answerAs({
    openIssueViewModal: ({ data }: { data: { context: unknown; onClose: () => void } }) => {
      asked.push(data.context);
      data.onClose();
      return true;
    },
  });
  await showIssue('SHOP-7', () => (closed += 1), load);
  expect([asked, closed]).toEqual([[{ issueKey: 'SHOP-7' }], 1]);
});

test.each<[string, () => unknown]>([
  ['says no', () => false],
  ['knows no such dialog', () => {
    throw new Error('unknown');
  }],
])('goes to the issue where the host %s', async (_, openIssueViewModal) => {
  const places: unknown[] = [];
  answerAs({ openIssueViewModal, navigate: (place: unknown) => void places.push(place) });
  await showIssue('SHOP-7', () => undefined, load);
  expect(places).toEqual([{ url: '/browse/SHOP-7', type: 'same-tab' }]);
});
