import { projectOfDefinition } from '../../src/contract/gate-page';

it.each([
  ['project-10000', '10000'],
  ['default', null],
  ['project-', null],
  ['project-1/../2', null],
])('the project of the definition %s is %s', (id, expected) => {
  expect(projectOfDefinition(id)).toBe(expected);
});
