import { ada, dan, priya } from '../jira/people';
import type { ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import type { DemoIssue } from './demo-issue';

/** Gives SHOP its components, each with somebody who leads it. */
export function addShopComponents(state: JiraState, project: ProjectRecord): void {
  project.components.push(
    { id: state.nextId(), name: 'Payment', description: 'Cards, vouchers, bank transfers.', leadId: dan.accountId },
    { id: state.nextId(), name: 'Customer account', description: 'Signing in, addresses, orders.', leadId: priya.accountId },
    { id: state.nextId(), name: 'Product pages', description: 'Search, lists, photos.', leadId: null },
    { id: state.nextId(), name: 'Warehouse', description: 'What leaves the house and what comes back.', leadId: ada.accountId },
  );
}

/** When the epics of SHOP are planned, and which part of the shop some of its issues are about, by their number. */
export const shopRoadmap: Readonly<Record<number, Pick<DemoIssue, 'start' | 'due' | 'components' | 'blockedBy'>>> = {
  1: { start: -60, due: 88, components: ['Payment'] },
  2: { start: 20, due: 150, components: ['Customer account'], blockedBy: 1 },
  3: { start: -140, due: -38, components: ['Product pages'] },
  4: { components: ['Payment'] },
  6: { components: ['Customer account'] },
  7: { components: ['Payment'] },
  21: { start: -180, due: -6, components: ['Warehouse'] },
};
