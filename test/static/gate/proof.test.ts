import type { GatePlace, ProbedType, ProbeReport } from '../../../src/contract/gate-page';
import type { Reply } from '../../../src/contract/door';
import '../fake-bridge';
import { prove, whatIsMissing } from '../../../static/gate/proof';

const places = (count: number): readonly GatePlace[] => Array.from({ length: count }, (_, at) => ({ id: String(at), key: `P${at}`, name: `Project ${at}` }));
const report = (id: string, proven: boolean): Reply<ProbeReport> => ({ ok: true, value: { project: { id, key: `P${id}`, name: `Project ${id}` }, proven, givable: true, types: [] } });
const failure = { ok: false as const, failure: { kind: 'upstream' as const, message: 'Jira could not answer just now.', reference: 'abc' } };

async function run(found: Reply<readonly GatePlace[]>, probe: (id: string) => Reply<ProbeReport>) {
  const seen: string[] = [];
  const proof = await prove({ places: async () => found, probe: async (id) => probe(id), onProgress: ({ name }, index, total) => seen.push(`${name} ${index + 1}/${total}`) });
  return { proof, seen };
}

it.each<[string, readonly boolean[], string]>([
  ['proves it where every project does', [true, true], 'proven'],
  ['does not where one does not', [true, false], 'unproven'],
])('%s', async (_, proven, kind) => {
  const { proof, seen } = await run({ ok: true, value: places(2) }, (id) => report(id, proven[Number(id)] === true));
  expect(proof).toMatchObject({ kind, reports: [{ project: { id: '0' } }, { project: { id: '1' } }] });
  expect(seen).toEqual(['Project 0 1/2', 'Project 1 2/2']);
});

it('says why it could not be tried, and where', async () => {
  expect((await run(failure, () => failure)).proof).toEqual({ kind: 'failed', why: 'Jira could not answer just now. (Reference abc)' });
  expect((await run({ ok: true, value: places(1) }, () => failure)).proof).toEqual({ kind: 'failed', why: 'Project 0: Jira could not answer just now. (Reference abc)' });
});

it('does not begin with more projects than can be waited for', async () => {
  const { proof, seen } = await run({ ok: true, value: places(31) }, () => failure);
  expect(proof).toEqual({ kind: 'failed', why: '31 projects use this workflow, and at most 30 can be tried. Let the gate observe, or give the projects that should be gated a workflow of their own.' });
  expect(seen).toEqual([]);
});

const type = (changes: Partial<ProbedType>): ProbedType => ({ type: 'Bug', state: 'readable', issueKey: 'P-1', fields: [], ...changes });
it.each<[Partial<ProbeReport>, readonly string[]]>([
  [{ types: [type({})] }, []],
  [{ types: [type({ state: 'no-issue', issueKey: null })] }, ['Bug: Project 0 has no issue of this type to try it on, so nothing is proven. Create one, then check again.']],
  [{ types: [type({ state: 'unreadable', fields: ['Done evidence'] })] }, ['Bug: Jira does not show “Done evidence” on P-1. Add the field to this issue type in Project 0, then check again.']],
  [{ types: [type({ state: 'unreadable', fields: ['Done evidence', 'Readiness'] })] }, ['Bug: Jira does not show “Done evidence” and “Readiness” on P-1. Add the fields to this issue type in Project 0, then check again.']],
  [{ givable: false }, ['Ready & Done is not started in Project 0, so nobody there can tick or accept. Start it in the project settings, then check again.']],
])('what is missing: %j', (found, sentences) => {
  const [project] = places(1);
  if (project === undefined) throw new Error('There is a project.');
  expect(whatIsMissing({ project, proven: false, givable: true, types: [], ...found })).toEqual(sentences);
});
