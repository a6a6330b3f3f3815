import type { ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';

const day = 24 * 60 * 60 * 1000;

/** Gives SHOP its versions: one that customers have, the one that is being finished, and one to come. */
export function addShopVersions(state: JiraState, project: ProjectRecord): void {
  const on = (days: number): string => new Date(state.now().getTime() + days * day).toISOString().slice(0, 10);
  const none = { archived: false, released: false };
  project.versions.push(
    { id: state.nextId(), name: '2.4 Payments', description: 'Bank transfer, cards and vouchers.', ...none, released: true, startDate: on(-365), releaseDate: on(-35) },
    { id: state.nextId(), name: '2.5', description: 'Receipts, guests and sizes that can be exchanged.', ...none, startDate: on(-34), releaseDate: on(12) },
    { id: state.nextId(), name: '3.0', description: 'One checkout on every device.', ...none, startDate: null, releaseDate: null },
  );
}
