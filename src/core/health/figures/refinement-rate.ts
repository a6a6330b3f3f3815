import { DAY } from '../../time-spans';
import type { Figure } from '../figure';
import { countText } from '../../count-text';
import { numberText } from '../figure-text';
import { keysOf } from '../keys-of';
import { notEnough, type HealthLevel } from '../measure';
import { readyAtOnce } from '../ready-at-once';
import { inForce, OWN_CHOICE, type Threshold } from '../thresholds';
import { valueText } from '../threshold-text';

const ID = 'refinement-rate';
const ratio = (name: string, usual: number): Threshold => ({ name, unit: 'ratio', usual, least: 0, most: 10, source: OWN_CHOICE });
const WEEKS: Threshold = { name: 'Looked back', unit: 'weeks', usual: 6, least: 2, most: 10, source: OWN_CHOICE };
const THRESHOLDS = { weeks: WEEKS, short: ratio('Needs attention under', 0.6), from: ratio('Healthy from', 0.9), to: ratio('Healthy up to', 1.2) };

export const refinementRate: Figure = {
  id: ID,
  title: 'Refined against finished',
  name: () => 'Refined against finished',
  meaning: 'Whether as much becomes ready as the team uses up. Under 1 the ready work shrinks; far over 1 it grows old.',
  formula: (input) => `What became ready per week, divided by what was finished per week, in the last ${valueText(inForce(ID, THRESHOLDS, input)('weeks'), 'weeks')}: points where finished items have them, else items. An item becomes ready when the app first stores “ready since”. That stamp is lost when the item is no longer ready, so what became ready and was lost again is not counted, and what became ready twice counts with the second time.`,
  thresholds: THRESHOLDS,
  ascending: [['short', 'from', 'to']],
  threshold: (input) => {
    const at = inForce(ID, THRESHOLDS, input);
    return `Healthy from ${at('from')} to ${at('to')}; needs attention under ${at('short')}, else worth a look.`;
  },
  source: 'No published formula or threshold was found; both are our own choice.',
  behind: 'Became ready lately, and still open',
  measure: (input) => {
    const { now, items, finished, finishedSince, past } = input;
    if (past.kind === 'not-enough') return past;
    const at = inForce(ID, THRESHOLDS, input);
    const weeks = at('weeks');
    const from = now - weeks * 7 * DAY;
    if (finishedSince > from) return notEnough(`So much was finished that the last ${valueText(weeks, 'weeks')} were not read to their beginning.`);
    const done = finished.filter((one) => one.at > from && one.at <= now);
    if (done.length === 0) return notEnough(`Nothing was finished in the last ${valueText(weeks, 'weeks')}.`);
    const stamps = [
      ...items.flatMap(({ readySince, facts, readiness }) => (typeof readySince === 'number' && readiness.band === 'ready' ? [{ at: readySince, size: facts.estimate ?? null }] : [])),
      ...finished.flatMap(({ past: was, size }) => (typeof was?.readySince === 'number' ? [{ at: was.readySince, size }] : [])),
    ];
    if (!stamps.some((one) => one.at <= from)) return notEnough(`No item carries a “ready since” from before the last ${valueText(weeks, 'weeks')}: the app has not watched this project for as long.`);
    const fresh = stamps.filter((one) => one.at > from && one.at <= now);
    if (readyAtOnce(fresh.map((one) => one.at))) return notEnough('Almost all that became ready did so within one hour, as by a scan or a new definition, so it says nothing about refinement.');
    const size = (all: readonly { readonly size: number | null }[]): number => (past.unit === 'items' ? all.length : all.reduce((total, one) => total + (one.size ?? 0), 0));
    const used = size(done);
    if (used === 0) return notEnough(`Nothing that was finished in the last ${valueText(weeks, 'weeks')} has an estimate.`);
    const value = size(fresh) / used;
    const gained = numberText(size(fresh) / weeks);
    return {
      kind: 'measured',
      value,
      text: String(Math.round(value * 100) / 100),
      note: `${past.unit === 'items' ? gained : countText(gained, 'point')} became ready and ${numberText(used / weeks)} finished per week (${countText(fresh.length, 'item')} and ${done.length})`,
      level: level(value, at),
      behind: keysOf(items.filter(({ readySince, readiness }) => readiness.band === 'ready' && typeof readySince === 'number' && readySince > from && readySince <= now)),
    };
  },
};

function level(value: number, at: (name: keyof typeof THRESHOLDS) => number): HealthLevel {
  if (value < at('short')) return 'act';
  return value >= at('from') && value <= at('to') ? 'good' : 'watch';
}
