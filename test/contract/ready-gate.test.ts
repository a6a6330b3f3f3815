import { decodeReadyGateConfig } from '../../src/contract/ready-gate';

const config = { id: 'a', definition: '10000', mode: 'enforce', summary: 'Refuses' };

it.each([
  ['JSON', JSON.stringify(config), config],
  ['what Jira parsed of it', config, config],
  ['no JSON', '{', null],
  ['another mode', { ...config, mode: 'sometimes' }, null],
  ['a definition that is no project', { ...config, definition: 'default' }, null],
  ['nothing', undefined, null],
])('reads %s', (_, kept, expected) => {
  expect(decodeReadyGateConfig(kept)).toEqual(expected);
});
