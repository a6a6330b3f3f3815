import { shopSite, type Site } from './site';

const edited = async (): Promise<Site> => {
  const site = shopSite();
  for (const summary of ['First words', 'Second words', 'Third words']) await site.call('priya', 'PUT', '/issue/SHOP-8', { fields: { summary } });
  await site.call('dan', 'PUT', '/issue/SHOP-8', { fields: { labels: ['checkout'] } });
  return site;
};
const asked = async (expression: string): Promise<unknown> =>
  (await (await edited()).call('sam', 'POST', '/expression/evaluate?expand=meta.complexity', { expression, context: { issue: { key: 'SHOP-8' } } })).body;

it.each<[string, unknown]>([
  ["issue.changelogs.slice(0, 2).map(c => c.items.map(i => i.field))", [['labels'], ['summary']]],
  ["issue.changelogs.slice(0, 2).map(c => c.author.displayName)", ['Dan Okafor', 'Priya Nair']],
  ["issue.changelogs[0].created <= issue.updated", true],
  ["typeof issue.getNewestChangelog('summary').id", 'String'],
  ["issue.getNewestChangelog('summary').items.map(i => [i.fieldId, i.fromString, i.toString])", [['summary', 'Second words', 'Third words']]],
  ["issue.getNewestChangelog('summary', { toString: 'Second words' }).items[0].fromString", 'First words'],
  ["issue.getNewestChangelog('summary', { fromString: 'First words', toString: 'Third words' })", null],
  ["issue.getNewestChangelog('no such field')?.id", null],
  ["issue.getNewestChangelog('summary') == issue.changelogs[1]", true],
])('%s is %j', async (expression, value) => {
  expect(await asked(expression)).toMatchObject({ value });
});

it.each([
  ['issue.getNewestChangelog()', '"getNewestChangelog" takes 1 to 2 arguments, 0 given.'],
  ['issue.getNewestChangelog(7)', 'Argument 1 must be String, not Number.'],
  ["issue.getNewestChangelog('summary', 'First words')", 'Argument 2 must be Map, not String.'],
  ["issue.getNewestChangelog('summary', { by: 'priya' })", 'A change has no "by".'],
])('%s is refused', async (expression, reason) => {
  expect(await asked(expression)).toMatchObject({ errorMessages: [`Evaluation failed: "${expression}" - ${reason}`] });
});

it('costs one operation, found or not', async () => {
  const meta = (expensiveOperations: number) => ({ meta: { complexity: { expensiveOperations: { value: expensiveOperations } } } });
  expect(await asked("issue.getNewestChangelog('summary')?.id")).toMatchObject(meta(1));
  expect(await asked("['a', 'b', 'c'].map(f => issue.getNewestChangelog(f)?.id)")).toMatchObject(meta(3));
  expect(await asked('issue.changelogs.length')).toMatchObject(meta(1));
});
