import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { evaluateExpression } from '../../sandbox/expressions/evaluate';
import { toValue } from '../../sandbox/expressions/json';
import { defaultLimits } from '../../sandbox/expressions/meter';

const manifest = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')) as { modules: { 'jira:workflowValidator': { key: string; configurationDescription: { expression: string } }[] } };

/** The line that stands for a rule in the workflow editor; an empty text shows the module's description. */
describe.each(manifest.modules['jira:workflowValidator'])('$key', ({ configurationDescription }) => {
  it.each([
    [{ summary: 'Refuses the transition while any of 8 criteria of “Standard” is unmet' }, 'Refuses the transition while any of 8 criteria of “Standard” is unmet'],
    [{ foo: 1 }, ''],
    [{}, ''],
    [null, ''],
  ])('a rule with %j reads "%s"', (config, line) => {
    expect(evaluateExpression(configurationDescription.expression, { config: toValue(config) }, defaultLimits)).toMatchObject({ ok: true, value: line });
  });
});
