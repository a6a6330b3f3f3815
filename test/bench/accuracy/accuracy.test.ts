import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accuracies } from './accuracy';
import type { LabelledSet, LabelledStory } from './labelled-set';
import { measuredFile } from './measured-file';
import { misses } from './misses';
import { report } from './report';
import { accuracyTable } from './table';

const story = (group: string, text: string, faults: readonly string[], peer: readonly string[]): LabelledStory => ({ group, text, faults: new Set(faults), peer: new Set(peer) });

const set: LabelledSet = {
  name: 'two shops',
  on: '4 public stories of 2 backlogs',
  labels: [
    { rule: 'has-benefit', reads: 'as written' },
    { rule: 'has-role', reads: 'as said', countsElse: 'nothing of use' },
    { rule: 'has-means', reads: 'nobody objects' },
  ],
  stories: [
    story('one', 'As a shopper, I want to pay', ['has-benefit'], []),
    story('one', 'As a shopper, I want to pay so that I own it', [], ['has-benefit']),
    story('two', 'As a clerk, I want to print', [], ['has-benefit']),
    story('two', 'Print the slip so that it is there', ['has-role'], []),
  ],
};

describe('accuracy', () => {
  const [benefit] = accuracies(set);

  it('counts our objections and those of the peer on the same stories', () => {
    expect(benefit?.ours).toMatchObject({ hit: 1, missed: 0, precision: { value: expect.any(Number) } });
    expect(benefit?.peer).toMatchObject({ hit: 0, wrong: 2, missed: 1, quiet: 1, f1: { value: 0 } });
    expect(benefit?.lead?.value).toBeCloseTo(benefit?.ours.f1.value ?? 0, 9);
  });

  it('is the same every time', () => {
    expect(accuracies(set)).toEqual(accuracies(set));
  });

  it('says nothing of a peer that was not run on every story', () => {
    const [first, ...rest] = set.stories;
    const without = accuracies({ ...set, stories: first ? [{ ...first, peer: null }, ...rest] : [] });
    expect(without.map(({ peer, lead }) => [peer, lead])).toEqual(set.labels.map(() => [null, null]));
  });

  it('keeps only rules whose label counts what they ask, and that had something to find', () => {
    const kept = [...measuredFile(accuracies(set)).matchAll(/^ {2}'([\w-]+)'/gm)].map((match) => match[1]);
    expect(kept).toEqual(['has-benefit']);
  });

  it('prints a line for each judge of each rule, and what each label means', () => {
    const lines = accuracyTable(accuracies(set)).split('\n');
    expect(lines.filter((line) => / {2}(?:ours|AQUSA) {2}/.test(line))).toHaveLength(6);
    expect(lines).toContain('two shops, has-role: as said (4 public stories of 2 backlogs).');
    expect(lines).toContain('  Counts something else: nothing of use.');
  });
});

describe('report', () => {
  it('measures the corpus where there is no outside data, and says so', () => {
    const { text, missing, measured } = report([], undefined);
    expect(missing).toEqual(['READY_DONE_DATA names no folder: measured on test/corpus alone.']);
    expect(text).toContain('Acceptance criteria read exactly: 10 of 10 descriptions.');
    expect(text).toMatch(/^corpus +single-action +ours /m);
    expect(measured).toBeNull();
  });

  it('is one JSON object on demand', () => {
    expect(JSON.parse(report(['--json'], undefined).text)).toMatchObject({ rules: expect.any(Array), criteria: { cases: 10, inexact: [] } });
  });

  it('can list what was judged otherwise', () => {
    const [first] = set.stories;
    expect(misses({ ...set, stories: first ? [{ ...first, faults: new Set(['has-means']) }] : [] })).toBe(
      '\ntwo shops, has-benefit:\n  + As a shopper, I want to pay\n\ntwo shops, has-means:\n  - As a shopper, I want to pay',
    );
  });

  it('refuses an unknown option, and to write without data', () => {
    expect(() => report(['--jsonl'], undefined)).toThrow('Unknown option --jsonl. Known: --json, --mark, --misses, --write.');
    expect(() => report(['--write'], undefined)).toThrow('Nothing was written');
  });
});

describe('a folder of outside data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('may hold only a part: the rest is named', () => {
    mkdirSync(join(folder, 'stories'));
    const shared = { backlog: 'shop', personas: ['shopper'] };
    writeFileSync(join(folder, 'stories/gold.json'), JSON.stringify([{ ...shared, n: 1, text: 'As a shopper, I want to view and edit my cart', benefits: [], primary_actions: ['view', 'edit'] }]));
    const { text, missing } = report(['--json'], folder);
    expect(missing).toEqual([`${folder} holds no ustai/labelled-stories.json: not measured on it.`]);
    expect(JSON.parse(text).rules[0]).toMatchObject({ rule: 'single-action', set: 'backlogs', stories: 1, ours: { hit: 1, wrong: 0 }, peer: null });
  });

  it('with another shape is refused by the name of the file and the place', () => {
    writeFileSync(join(folder, 'stories/gold.json'), JSON.stringify([{ backlog: 'shop', n: 'one' }]));
    expect(() => report([], folder)).toThrow(/gold\.json has another shape than expected: 0\.n: /);
    writeFileSync(join(folder, 'stories/gold.json'), '[');
    expect(() => report([], folder)).toThrow(/gold\.json is not valid JSON\.$/);
  });
});
