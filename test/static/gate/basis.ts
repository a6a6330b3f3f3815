import type { GateBasis } from '../../../src/contract/gate-page';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';

/** A started project with the default definition. */
export const basis = (changes: Partial<GateBasis> = {}): GateBasis => ({
  project: { id: '10000', key: 'SHOP', name: 'Web shop', style: 'classic' },
  started: true,
  definition: { ...DEFAULT_DEFINITION, id: 'project-10000', version: 5, name: 'Shop' },
  fields: { evidence: 'customfield_10050', readiness: 'customfield_10051', estimate: 'customfield_10016', criteria: [] },
  ...changes,
});
