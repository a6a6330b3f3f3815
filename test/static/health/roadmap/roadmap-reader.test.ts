import { createRoadmapReader } from '../../../../static/health/roadmap/roadmap-reader';
import type { RoadmapReading } from '../../../../static/health/roadmap/roadmap-reading';
import { modelRoadmap, type ModelEpic, type ModelRoadmap } from './model-roadmap';

const epics = (...ids: readonly number[]): ModelEpic[] => ids.map((id) => ({ id }));
const many = Array.from({ length: 250 }, (_, n) => n + 1);

function reading({ jira }: ModelRoadmap) {
  const reader = createRoadmapReader({ jira, projectKey: 'SHOP', chosen: { estimate: null, criteria: [] }, breathe: () => Promise.resolve() });
  const settled = () => new Promise<RoadmapReading>((resolve) => {
    const stop = reader.subscribe(() => {
      if (reader.current().phase === 'reading') return;
      stop();
      resolve(reader.current());
    });
  });
  return { reader, run: (start: () => void): Promise<RoadmapReading> => {
    const end = settled();
    start();
    return end;
  } };
}

const keys = (found: RoadmapReading) => found.epics?.map(({ epic }) => epic.key);

test('reads every epic in rank order, with dates and goal, and what was finished in them', async () => {
  const model = modelRoadmap([{ id: 9, goal: { v: 1, goal: 'Sell abroad' } }, { id: 3, fields: { customfield_9: null, duedate: '2027-02-01' } }], 4);
  const { reader, run } = reading(model);
  const found = await run(reader.goOn);
  expect(found).toMatchObject({ phase: 'complete', failure: null, unread: 0, doneBounded: false, epicsBounded: false });
  expect(found.epics).toMatchObject([
    { epic: { key: 'SHOP-9', start: '2027-01-01', due: null }, goal: { goal: 'Sell abroad', link: '' } },
    { epic: { key: 'SHOP-3', start: null, due: '2027-02-01' }, goal: null },
  ]);
  expect(found.done).toHaveLength(4);
  expect(found.done[0]).toMatchObject({ key: 'SHOP-1000', epic: 'SHOP-9', size: 2 });
});

test('three hundred calls it does not need: a hundred epics a call', async () => {
  const model = modelRoadmap(epics(...many), 0);
  const { reader, run } = reading(model);
  expect(keys(await run(reader.goOn))).toEqual(many.map((id) => `SHOP-${id}`));
  expect(model.paths.filter((path) => path.endsWith('bulkfetch'))).toHaveLength(3);
});

test('of the finished items the newest 3,000, and says so', async () => {
  const { reader, run } = reading(modelRoadmap(epics(1), 3001));
  const found = await run(reader.goOn);
  expect(found.done).toHaveLength(3000);
  expect(found.done.at(-1)).toMatchObject({ key: 'SHOP-3999' });
  expect(found.doneBounded).toBe(true);
});

test.each([
  ['the project', '/project/'],
  ['the fields', '/field'],
  ['the list', 'ORDER BY Rank'],
])('a failure of %s shows nothing, and going on reads everything', async (_, part) => {
  const model = modelRoadmap(epics(1, 2), 3);
  model.fail(part, 503, 1);
  const { reader, run } = reading(model);
  expect(await run(reader.goOn)).toMatchObject({ phase: 'stopped', failure: { kind: 'unavailable' }, epics: null });
  expect(await run(reader.goOn)).toMatchObject({ phase: 'complete', failure: null });
  expect(keys(reader.current())).toEqual(['SHOP-1', 'SHOP-2']);
});

test('what was read before a failure stays, and is not read again', async () => {
  const model = modelRoadmap(epics(...many), 0);
  model.fail('"101"', 500, 1);
  const { reader, run } = reading(model);
  const stopped = await run(reader.goOn);
  expect(stopped.phase).toBe('stopped');
  expect(stopped.epics?.length).toBe(150);
  model.paths.length = 0;
  expect(keys(await run(reader.goOn))).toEqual(many.map((id) => `SHOP-${id}`));
  expect(model.paths.filter((path) => path.endsWith('bulkfetch'))).toHaveLength(1);
});

test('finished items that could not be listed leave the epics on screen', async () => {
  const model = modelRoadmap(epics(1), 3);
  model.fail('= Done', 403, 1);
  const { reader, run } = reading(model);
  expect(await run(reader.goOn)).toMatchObject({ phase: 'stopped', failure: { kind: 'forbidden' }, epics: [{ epic: { key: 'SHOP-1' } }], done: [] });
  expect((await run(reader.goOn)).done).toHaveLength(3);
});

test('a project without a type for epics has none, and nothing is searched', async () => {
  const model = modelRoadmap([], 3, []);
  const { reader, run } = reading(model);
  expect(await run(reader.goOn)).toMatchObject({ phase: 'complete', epics: [], done: [] });
  expect(model.paths).not.toContain('/rest/api/3/search/jql');
});

test('an epic of an odd shape is counted and hides no other', async () => {
  const { reader, run } = reading(modelRoadmap([{ id: 1, fields: { summary: 5 } }, { id: 2 }], 0));
  const found = await run(reader.goOn);
  expect(keys(found)).toEqual(['SHOP-2']);
  expect(found.unread).toBe(1);
});

test('a written goal shows at once, and only there; reading again asks Jira', async () => {
  const model = modelRoadmap(epics(1, 2), 0);
  const { reader, run } = reading(model);
  const first = await run(reader.goOn);
  reader.keepGoal('SHOP-2', { goal: 'g', indicator: '', strategy: '', link: '' });
  expect(reader.current().epics).toMatchObject([{ goal: null }, { goal: { goal: 'g' } }]);
  expect(reader.current().epics?.[0]).toBe(first.epics?.[0]);
  model.paths.length = 0;
  expect((await run(reader.again)).epics).toMatchObject([{ goal: null }, { goal: null }]);
  expect(model.paths).toContain('/rest/api/3/field');
});
