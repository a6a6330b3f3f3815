import { FIGURES } from '../../../../src/core/health/figures/registry';
import { notEnough } from '../../../../src/core/health/measure';
import { groupsOf } from '../../../../static/health/overview/figure-groups';
import type { ShownFigure } from '../../../../static/health/use-figures';

const shown = FIGURES.map((figure): ShownFigure => ({ figure, measure: notEnough('') }));

test('every figure stands under one heading, in the order of the registry', () => {
  const groups = groupsOf(shown, true);
  expect(groups.map(({ title }) => title)).toEqual(['Next up', 'Sprints', 'Whole backlog']);
  expect(groups.flatMap((group) => group.shown.map(({ figure }) => figure.id)).sort()).toEqual(FIGURES.map(({ id }) => id).sort());
  for (const group of groups) {
    const places = group.shown.map((one) => shown.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('a heading without figures is not shown', () => {
  expect(groupsOf(shown.filter(({ figure }) => figure.id === 'orphans'), true).map(({ title }) => title)).toEqual(['Whole backlog']);
});

test('without sprints one sentence stands for their three figures; every other one is there', () => {
  const groups = groupsOf(shown, false);
  expect(groups.map(({ title, instead }) => [title, instead !== null])).toEqual([['Next up', false], ['Sprints', true], ['Whole backlog', false]]);
  const ids = groups.flatMap((group) => group.shown.map(({ figure }) => figure.id));
  expect(FIGURES.map(({ id }) => id).filter((id) => !ids.includes(id)).sort()).toEqual(['scope-churn', 'unready-next-sprint', 'unready-this-sprint']);
});
