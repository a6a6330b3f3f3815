import fc from 'fast-check';
import { newEntries, withOutcome, type Entry, type Outcome } from '../../../../static/shared/batch/batch';
import { patientJira } from '../../../../static/shared/batch/patient-jira';
import { createPause, type Pause } from '../../../../static/shared/batch/pause';
import { runBatch, undoBatch } from '../../../../static/shared/batch/run-batch';
import { runs } from '../../../support/runs';
import { numberAct } from './number-act';
import { shakyJira, type Shaky, type Weather } from './shaky-jira';

type Undo = { readonly before: number | null };
type Entries = readonly Entry<number | null, Undo>[];
const TO = 5;

/** A batch over a Jira, whose account is kept as the engine tells it. */
function batchOver(shaky: Shaky, waits: number[] = []) {
  let entries: Entries = newEntries([...shaky.values].map(([key, seen]) => ({ key, seen })));
  let pause: Pause;
  const fresh = () => (pause = createPause(async (ms) => void waits.push(ms)));
  const go = (way: typeof runBatch) => {
    fresh();
    return way({ entries, act: numberAct(patientJira(shaky.jira, pause), TO), pause, tell: (key, outcome: Outcome<Undo>) => (entries = withOutcome(entries, key, outcome)) });
  };
  return {
    run: () => go(runBatch),
    undo: () => go(undoBatch),
    stop: () => pause.stop(),
    entries: () => entries,
    kinds: () => entries.map(({ outcome }) => outcome.kind),
    outcome: (key: string) => entries.find((entry) => entry.key === key)?.outcome,
  };
}

const issues = (count: number, seen: number | null = null) => new Map(Array.from({ length: count }, (_, index) => [`A-${index + 1}`, seen]));

test('writes each issue once, and takes each back', async () => {
  const shaky = shakyJira(issues(20, 3));
  const batch = batchOver(shaky);
  expect(await batch.run()).toBe('finished');
  expect(batch.entries().every(({ outcome }) => outcome.kind === 'done' && outcome.undo.before === 3)).toBe(true);
  expect(shaky.calls).toBe(40);
  expect([...shaky.values.values()]).toEqual(Array(20).fill(TO));
  expect(await batch.undo()).toBe('finished');
  expect([...shaky.values.values()]).toEqual(Array(20).fill(3));
});

test.each<[string, readonly Weather[], Outcome<Undo>, number | null]>([
  ['a read that is refused', [403], { kind: 'skipped', why: 'No: 403.' }, null],
  ['a write that is refused', ['served', 403], { kind: 'skipped', why: 'No: 403.' }, null],
  ['a conflict, then served', ['served', 409], { kind: 'done', undo: { before: null }, note: null }, TO],
  ['a conflict each time', ['served', 409, 'served', 409, 'served', 409], { kind: 'failed', why: 'No: 409.', undo: null }, null],
  ['a write that was made although Jira said 500', ['served', 'written-then-500'], { kind: 'done', undo: { before: null }, note: null }, TO],
  ['a write that was lost', ['served', 'lost'], { kind: 'done', undo: { before: null }, note: null }, TO],
  ['a 500 each time', ['served', 500, 'served', 500, 'served', 500], { kind: 'failed', why: 'Jira could not answer just now. Nothing was changed.', undo: null }, null],
  ['no read after a write', ['served', 'written-then-lost', 500, 500, 500], { kind: 'failed', why: 'Jira gave no clear answer, so the change may be there.', undo: { before: null } }, TO],
  ['no read at all', [500, 500, 500], { kind: 'failed', why: 'Jira could not answer just now. Nothing was changed.', undo: null }, null],
])('%s', async (_, weather, outcome, value) => {
  const shaky = shakyJira(issues(1));
  shaky.weather = [...weather];
  const batch = batchOver(shaky);
  await batch.run();
  expect(batch.outcome('A-1')).toEqual(outcome);
  expect(shaky.values.get('A-1')).toBe(value);
  await batch.run();
  await batch.undo();
  expect(shaky.values.get('A-1')).toBe(null);
});

test('what is so already, or was changed meanwhile, is left alone', async () => {
  const shaky = shakyJira(issues(2));
  const batch = batchOver(shaky);
  shaky.values.set('A-1', TO).set('A-2', 8);
  await batch.run();
  expect(batch.outcome('A-1')).toEqual({ kind: 'skipped', why: 'It has 5 already.' });
  expect(batch.outcome('A-2')).toEqual({ kind: 'skipped', why: 'It was changed meanwhile: it has 8 now.' });
  await batch.undo();
  expect([...shaky.values.values()]).toEqual([TO, 8]);
});

test('an undo leaves what somebody has changed since', async () => {
  const shaky = shakyJira(issues(2));
  const batch = batchOver(shaky);
  await batch.run();
  shaky.values.set('A-2', 13);
  await batch.undo();
  expect(batch.outcome('A-1')).toEqual({ kind: 'undone', note: null });
  expect(batch.outcome('A-2')).toEqual({ kind: 'kept', why: 'It was changed since: it has 13 now.', undo: { before: null }, again: false });
});

test('Jira asks to wait: all wait as long as it says, and go on', async () => {
  const shaky = shakyJira(issues(1));
  shaky.weather = ['served', 429, 429];
  const waits: number[] = [];
  const batch = batchOver(shaky, waits);
  expect(await batch.run()).toBe('finished');
  expect(batch.kinds()).toEqual(['done']);
  expect(waits).toEqual([7000, 7000]);
});

test('Jira asks to wait too often: the rest is not tried, and can be tried later', async () => {
  const shaky = shakyJira(issues(30));
  shaky.weather = Array(40).fill(429);
  const batch = batchOver(shaky);
  expect(await batch.run()).toBe('busy');
  expect(new Set(batch.kinds())).toEqual(new Set(['waiting']));
  shaky.weather = [];
  expect(await batch.run()).toBe('finished');
  expect(new Set(batch.kinds())).toEqual(new Set(['done']));
});

test('a batch that is stopped leaves the rest untouched, also while it waits for Jira', async () => {
  const shaky = shakyJira(issues(30));
  const batch = batchOver(shaky);
  const run = batch.run();
  batch.stop();
  expect(await run).toBe('stopped');
  expect(batch.kinds().filter((kind) => kind === 'done').length).toBeLessThanOrEqual(4);
  expect([...shaky.values].filter(([key]) => batch.outcome(key)?.kind === 'waiting').every(([, value]) => value === null)).toBe(true);
});

const weather = fc.constantFrom<Weather>('served', 'served', 'served', 'served', 403, 409, 429, 500, 'lost', 'written-then-500', 'written-then-lost');
const world = (count: number) =>
  fc.record({
    weather: fc.array(weather, { maxLength: count * 3 }),
    later: fc.array(weather, { maxLength: count }),
    edits: fc.array(fc.record({ inCalls: fc.integer({ min: 1, max: count * 3 }), key: fc.integer({ min: 1, max: count }).map((one) => `A-${one}`), value: fc.integer({ min: 100, max: 999 }) }), { maxLength: 6 }),
  });

/** Each line of the account against what the Jira holds. */
function expectTrue(shaky: Shaky, entries: Entries): void {
  for (const { key, outcome } of entries) {
    const ours = shaky.writer.get(key) === 'us' && shaky.values.get(key) === TO;
    const others = shaky.writer.get(key) === 'others';
    if (outcome.kind === 'done') expect({ key, held: ours || others }).toEqual({ key, held: true });
    if (outcome.kind === 'skipped' || outcome.kind === 'waiting' || (outcome.kind === 'failed' && outcome.undo === null)) expect({ key, ours }).toEqual({ key, ours: false });
  }
}

async function live(shaky: Shaky, { weather: first, later, edits }: { weather: Weather[]; later: Weather[]; edits: Shaky['edits'] }): Promise<void> {
  const before = new Map(shaky.values);
  const batch = batchOver(shaky);
  shaky.weather = [...first];
  shaky.edits.push(...edits.map((edit) => ({ ...edit })));
  await batch.run();
  expectTrue(shaky, batch.entries());
  shaky.weather = [];
  expect(await batch.run()).toBe('finished');
  expectTrue(shaky, batch.entries());
  expect(batch.kinds().filter((kind) => kind !== 'done' && kind !== 'skipped')).toEqual([]);
  shaky.weather = [...later];
  await batch.undo();
  shaky.weather = [];
  expect(await batch.undo()).toBe('finished');
  for (const [key, value] of shaky.values) {
    if (shaky.writer.get(key) === 'us') expect([key, value]).toEqual([key, before.get(key)]);
  }
}

test('whatever goes wrong, the account is true, the rest can be resumed, and an undo restores what nobody edited', async () => {
  await fc.assert(fc.asyncProperty(world(12), async (happens) => live(shakyJira(issues(12)), happens)), runs(100));
});

test('five hundred issues in bad weather', async () => {
  await fc.assert(fc.asyncProperty(world(500), async (happens) => live(shakyJira(issues(500)), happens)), { numRuns: 1 });
});
