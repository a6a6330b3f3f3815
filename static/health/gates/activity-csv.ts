import { kindOf, type GateActivity, type ShownRecord } from '../../../src/contract/gate-activity';
import { criteriaText, KIND_NAMES } from '../../settings/gate-activity-text';
import { gapName } from '../../settings/gap-names';
import { csvOf } from '../items/csv';

const HEAD = ['Issue', 'Summary', 'When', 'Kind', 'From', 'To', 'Not met', 'Waived', 'Waiver reasons', 'Waived until'];
const iso = (at: number): string => new Date(at).toISOString();

/** The rows that are shown, a line each; times in ISO 8601. */
export const activityCsv = ({ records, titles }: Pick<GateActivity, 'records' | 'titles'>): string =>
  csvOf([HEAD, ...records.map((record) => line(record, titles))]);

function line(record: ShownRecord, titles: GateActivity['titles']): readonly string[] {
  const { key, summary, at, waivers } = record;
  const kind = KIND_NAMES[kindOf(record)];
  if ('kind' in record) {
    const missing = record.kind === 'predicted' ? criteriaText(record.reasons, titles) : record.reasons.map(gapName).join('; ');
    return [key, summary, iso(at).slice(0, 10), kind, '', '', missing, '', '', ''];
  }
  return [key, summary, iso(at), kind, record.from ?? '', record.to, criteriaText(record.reasons, titles), criteriaText(record.waived, titles), waivers.map(({ reason }) => reason).join('; '), waivers.map(({ until }) => iso(until)).join('; ')];
}
