import { FIGURES } from '../../../../src/core/health/figures/registry';
import { notEnough } from '../../../../src/core/health/measure';
import { groupsOf } from '../../../../static/health/overview/figure-groups';
import type { ShownFigure } from '../../../../static/health/use-figures';

const shown = FIGURES.map((figure): ShownFigure => ({ figure, measure: notEnough('') }));

test('every figure stands under one heading, in the order of the registry', () => {
  const groups = groupsOf(shown);
  expect(groups.map(({ title }) => title)).toEqual(['Next up', 'Sprints', 'Whole backlog']);
  expect(groups.flatMap((group) => group.shown.map(({ figure }) => figure.id)).sort()).toEqual(FIGURES.map(({ id }) => id).sort());
  for (const group of groups) {
    const places = group.shown.map((one) => shown.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('a heading without figures is not shown', () => {
  expect(groupsOf(shown.filter(({ figure }) => figure.id === 'orphans')).map(({ title }) => title)).toEqual(['Whole backlog']);
});
