import type { BacklogItem } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { partText } from '../figure-text';
import { keysOf } from '../keys-of';
import { RULES } from '../../rules/registry';

const SHOWN = 3;

/** Rules that cost points or readiness; what is lost with something absent belongs to that. */
const missed = ({ readiness }: BacklogItem): readonly string[] => readiness.findings.filter(({ lost, level, under }) => under === null && (lost > 0 || level === 'required')).map(({ rule }) => rule);

const gap = (id: string): string => RULES.find((rule) => rule.id === id)?.gap ?? id;

export const failingRules: Figure = {
  id: 'failing-rules',
  title: 'Most common gap',
  name: () => 'Most common gap',
  meaning: 'What is missing most often in the items planned next: one habit to change helps all of them.',
  formula: () => 'For each rule of the Definition of Ready, the items of the planning window that miss it; an item can miss several.',
  thresholds: {},
  ascending: [],
  threshold: () => 'None: it is a list to talk about.',
  source: 'The rules and their sources are on the panel of each issue, under “Why, and an example”.',
  behind: 'Next up, with the most common gap',
  measure: ({ window }) => {
    if (window.length === 0) return notEnough('There are no items to plan.');
    const ranked = RULES.map(({ id }) => ({ id, items: window.filter((item) => missed(item).includes(id)) })).filter(({ items }) => items.length > 0).sort((a, b) => b.items.length - a.items.length);
    const [first, ...others] = ranked;
    if (first === undefined) return { kind: 'measured', value: 0, text: 'None', note: '', level: null, behind: [] };
    const also = others.slice(0, SHOWN - 1).map(({ id, items }) => `${gap(id)} (${items.length})`);
    const note = `${partText(first.items.length, window.length)}${also.length === 0 ? '' : `; then ${also.join(', ')}`}`;
    return { kind: 'measured', value: first.items.length, text: gap(first.id), note, level: null, behind: keysOf(first.items) };
  },
};
