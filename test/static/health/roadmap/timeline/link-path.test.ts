import { linkPath } from '../../../../../static/health/roadmap/timeline/link-path';

it.each([
  ['down, with room', { x: 100, y: 26 }, { x: 200, y: 78 }, 'M100 26H110V78H200'],
  ['up, with room', { x: 100, y: 78 }, { x: 120, y: 26 }, 'M100 78H110V26H120'],
  ['the other starts earlier: back below the row', { x: 100, y: 26 }, { x: 60, y: 78 }, 'M100 26H110V58H50V78H60'],
  ['the other starts earlier and is above: back above the row', { x: 100, y: 130 }, { x: 100, y: 26 }, 'M100 130H110V110H90V26H100'],
])('%s', (_, from, to, path) => {
  expect(linkPath(from, to, { top: from.y - 20, bottom: from.y + 32 })).toBe(path);
});
