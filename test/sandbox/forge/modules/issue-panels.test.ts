import { createIssuePanels } from '../../../../sandbox/forge/modules/issue-panels';
import type { Place } from '../../../../sandbox/forge/modules/place';

const place = (projectId: string, issueId: string | null): Place => ({
  project: { id: projectId, key: 'A', type: 'software' },
  issue: issueId === null ? null : { id: issueId, key: `A-${issueId}`, type: 'Story', typeId: '1' },
  administers: false,
});

test('a panel stands where it is pinned and where somebody added it', () => {
  const changed = jest.fn();
  const panels = createIssuePanels({ isPinned: (projectId, moduleKey) => projectId === 'pinned' && moduleKey === 'panel', added: ['panel 3'], changed });
  expect(panels.isShown('panel', place('pinned', '1'))).toBe(true);
  expect(panels.isShown('other', place('pinned', '1'))).toBe(false);
  expect(panels.isShown('panel', place('p', '1'))).toBe(false);
  expect(panels.isShown('panel', place('p', '3'))).toBe(true);
  expect([panels.add('panel', '1'), panels.add('panel', '1')]).toEqual([true, false]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(panels.isShown('panel', place('p', '1'))).toBe(true);
  expect(panels.isShown('panel', place('p', null))).toBe(false);
  expect(panels.added()).toEqual(['panel 3', 'panel 1']);
});
