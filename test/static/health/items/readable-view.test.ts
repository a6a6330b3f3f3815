import { plainView, noFilter, NONE, type ItemsView } from '../../../../static/health/items/items-view';
import { needsSprints, withoutSprints } from '../../../../static/health/items/readable-view';

const view = (group: ItemsView['group'], sprint: string | null): ItemsView => ({ ...plainView, group, filter: { ...noFilter, text: 'a', sprint } });

test.each([
  [view('sprint', null), true, view('none', null)],
  [view('epic', NONE), true, view('epic', null)],
  [view('epic', '7'), false, view('epic', '7')],
  [view('none', null), false, view('none', null)],
])('where sprints could not be read, only what needs them is left out', (asked, needs, shown) => {
  expect(needsSprints(asked)).toBe(needs);
  expect(withoutSprints(asked)).toEqual(shown);
  expect(needsSprints(withoutSprints(asked))).toBe(false);
});
