import { linksOfEpic } from '../../../../../static/health/roadmap/details/dependencies-of';
import { epic } from '../../../../support/roadmap';

const epics = new Map(['SHOP-1', 'SHOP-2', 'SHOP-3'].map((key) => [key, epic(key)]));
const link = (blocker: string, blocked: string) => ({ blocker, blocked });
const found = [
  { from: 'SHOP-1', to: 'SHOP-2', links: [link('SHOP-1', 'SHOP-2'), link('SHOP-11', 'SHOP-21'), link('SHOP-11', 'SHOP-22')], circular: false },
  { from: 'SHOP-3', to: 'SHOP-1', links: [link('SHOP-31', 'SHOP-12')], circular: true },
];

test('each side names its own items, once, and not itself', () => {
  expect(linksOfEpic('SHOP-1', found, epics)).toEqual({
    blocks: [{ epic: epics.get('SHOP-2'), through: ['SHOP-11'], circular: false }],
    blockedBy: [{ epic: epics.get('SHOP-3'), through: ['SHOP-12'], circular: true }],
  });
  expect(linksOfEpic('SHOP-2', found, epics)).toMatchObject({ blocks: [], blockedBy: [{ epic: { key: 'SHOP-1' }, through: ['SHOP-21', 'SHOP-22'] }] });
});

test('an epic without links has none', () => {
  expect(linksOfEpic('SHOP-9', found, epics)).toEqual({ blocks: [], blockedBy: [] });
});
