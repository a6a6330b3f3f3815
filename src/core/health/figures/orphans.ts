import type { Figure } from '../figure';
import { percentText } from '../figure-text';
import { lowIsGood, worse } from '../levels';
import { faultsAmong } from './window-share';

const isOrphan = ({ facts }: { readonly facts: { readonly parent: unknown } }): boolean => facts.parent === null;

export const orphans: Figure = {
  id: 'orphans',
  name: () => 'Orphans',
  meaning: 'Items that belong to no epic, so that no plan asks for them.',
  formula: 'Open items without a parent divided by all open items; the same share is looked at in the planning window.',
  threshold: 'Healthy up to 15 % of all and 5 % of the planning window, worth a look up to 25 % of all. The worse of the two decides.',
  source: 'Definition: Jira Align (“orphaned”). No published threshold was found; these are our own choice.',
  behind: 'Without an epic',
  measure: ({ items, window }) => {
    const all = faultsAmong(items, isOrphan, (share) => lowIsGood(share, 0.15, 0.25), 'There are no open items.');
    const next = faultsAmong(window, isOrphan, (share) => lowIsGood(share, 0.05, 1));
    if (all.kind === 'not-enough' || next.kind === 'not-enough' || all.level === null || next.level === null) return all;
    return { ...all, level: worse(all.level, next.level), note: `${all.note}; ${percentText(next.value)} of the next ${window.length}` };
  },
};
