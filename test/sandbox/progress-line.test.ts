import { createProgressLine } from '../../sandbox/progress-line';

function setUp(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgressLine({ isTTY, columns, write: (text) => written.push(text) }, () => time);
  const wait = (ms: number): void => void (time += ms);
  return { progress, written, wait };
}
const start = '\r\u001b[K';

test('a line that is drawn over, at most ten times a second, and at the end', () => {
  const { progress, written, wait } = setUp(true);
  progress.show('Scoring', 0, 200);
  progress.show('Scoring', 1, 200);
  wait(100);
  progress.show('Scoring', 100, 200);
  progress.show('Scoring', 200, 200);
  progress.clear();
  expect(written).toEqual([
    `${start}Scoring [------------------------] 0%  0 of 200`,
    `${start}Scoring [############------------] 50%  100 of 200`,
    `${start}Scoring [########################] 100%  200 of 200`,
    start,
  ]);
});

test('other text stands above it', () => {
  const { progress, written } = setUp(true);
  progress.show('S', 1, 2);
  progress.above(() => written.push('hello\n'));
  expect(written).toEqual([expect.stringContaining('1 of 2'), start, 'hello\n', expect.stringContaining('1 of 2')]);
});

test('nothing where there is no terminal', () => {
  const { progress, written } = setUp(false);
  progress.show('S', 1, 2);
  progress.above(() => undefined);
  progress.clear();
  expect(written).toEqual([]);
});

test('a narrow terminal cuts it, and nothing to do is done', () => {
  const { progress, written } = setUp(true, 20);
  progress.show('Scoring', 0, 0);
  expect(written[0]).toHaveLength(start.length + 19);
});
