import { scenarioLines } from '../../../static/panel/criteria-list';

test('the lines of a scenario stand apart', () => {
  expect(scenarioLines('Given a card | When I pay | Then it is charged')).toEqual(['Given a card', 'When I pay', 'Then it is charged']);
  expect(scenarioLines('a|b')).toEqual(['a|b']);
});
