import { announceOpenIssues } from '../../../../sandbox/forge/events/score-at-boot';
import { installApp } from '../../../../sandbox/forge/installation';
import { parseManifest } from '../../../../sandbox/forge/manifest';
import { smallManifest } from '../small-manifest';

const issue = (id: number) => ({ id: String(id), key: `A-${id}`, fields: { project: { id: '1' } } });
const pages: Readonly<Record<string, unknown>> = {
  first: { issues: [issue(1), issue(2), issue(3)], nextPageToken: 'second' },
  second: { issues: [issue(4)] },
};

function setUp(stopped: () => boolean = () => false, status = 200) {
  const delivered: string[] = [];
  const progress: string[] = [];
  let running = 0;
  let most = 0;
  const announced = announceOpenIssues({
    app: installApp(parseManifest(smallManifest)).app,
    actor: 'priya',
    siteUrl: 'http://localhost:9',
    rest: async (request) => {
      const body = (await request.json()) as { nextPageToken?: string };
      return Response.json(request.url.endsWith('approximate-count') ? { count: 4 } : pages[body.nextPageToken ?? 'first'], { status });
    },
    delivery: {
      deliver: async ({ issueId, eventType, actor }) => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        delivered.push(`${eventType} ${issueId} ${actor}`);
      },
    },
    stopped,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  return { announced, delivered, progress, most: () => most };
}

test('every open issue is announced once, page by page, a few at a time', async () => {
  const { announced, delivered, progress, most } = setUp();
  await announced;
  expect(delivered.sort()).toEqual([1, 2, 3, 4].map((id) => `avi:jira:created:issue ${id} priya`));
  expect(progress).toEqual(['1/4', '2/4', '3/4', '4/4']);
  expect(most()).toBe(2);
});

test('a stop ends it', async () => {
  let left = 2;
  const { announced, delivered } = setUp(() => left-- <= 0);
  await announced;
  expect(delivered).toHaveLength(2);
});

test('a search that Jira refuses is told', async () => {
  await expect(setUp(undefined, 500).announced).rejects.toThrow('answered 500');
});
