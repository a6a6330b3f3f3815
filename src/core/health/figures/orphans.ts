import type { Figure } from '../figure';
import { percentText } from '../figure-text';
import { lowIsGood, worse } from '../levels';
import { lowSteps } from '../steps';
import { inForce, OWN_CHOICE, type Threshold } from '../thresholds';
import { faultsAmong } from './window-share';

const ID = 'orphans';
const NEXT: Threshold = { name: 'Healthy in the planning window up to', unit: 'percent', usual: 5, least: 0, most: 100, source: OWN_CHOICE };
const THRESHOLDS = { ...lowSteps({ usual: 15 }, { usual: 25 }), next: NEXT };

const isOrphan = ({ facts }: { readonly facts: { readonly parent: unknown } }): boolean => facts.parent === null;

export const orphans: Figure = {
  id: ID,
  title: 'Orphans',
  name: () => 'Orphans',
  meaning: 'Items that belong to no epic, so that no plan asks for them.',
  formula: () => 'Open items without a parent that you can see, divided by all open items; the same share is looked at in the planning window.',
  thresholds: THRESHOLDS,
  ascending: [['good', 'watch']],
  threshold: (input) => {
    const at = inForce(ID, THRESHOLDS, input);
    return `Healthy up to ${at('good')} % of all and ${at('next')} % of the planning window, worth a look up to ${at('watch')} % of all. The worse of the two decides.`;
  },
  source: 'Definition: Jira Align (“orphaned”). No published threshold was found; these are our own choice.',
  behind: 'Without an epic',
  measure: (input) => {
    const { items, window } = input;
    const at = inForce(ID, THRESHOLDS, input);
    const all = faultsAmong(items, isOrphan, (share) => lowIsGood(share, at('good') / 100, at('watch') / 100), 'There are no open items.');
    const next = faultsAmong(window, isOrphan, (share) => lowIsGood(share, at('next') / 100, 1));
    if (all.kind === 'not-enough' || next.kind === 'not-enough' || all.level === null || next.level === null) return all;
    return { ...all, level: worse(all.level, next.level), note: `${all.note}; ${percentText(next.value)} of the next ${window.length}` };
  },
};
