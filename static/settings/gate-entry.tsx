import { useState } from 'react';
import type { GateActivity, GateMoment, GateRecord, ShownRecord } from '../../src/contract/gate-activity';
import type { ScreenContext } from '../shared/context';
import { dateText } from '../shared/date-text';
import { dayText } from '../shared/day-text';
import { IssueLink } from '../shared/issue-link';
import { Lozenge } from '../shared/lozenge';
import { criteriaText, MOMENTS, momentWords, VERDICTS, waiverText, whyVerdict } from './gate-activity-text';

interface GateEntryProps {
  readonly record: ShownRecord;
  readonly titles: GateActivity['titles'];
  readonly context: ScreenContext;
}

/** A row of the gate activity: an entry into Done with how it was judged, or what a gate refused or would refuse before. */
export function GateEntry({ record, titles, context }: GateEntryProps) {
  return (
    <tr>
      <th scope="row" className="cell-rule gate-issue">
        <IssueLink issueKey={record.key} siteUrl={context.siteUrl} /> <span className="item-summary subtle">{record.summary}</span>
      </th>
      {'kind' in record ? <Moment moment={record} titles={titles} context={context} /> : <Entry record={record} waivers={record.waivers} titles={titles} context={context} />}
    </tr>
  );
}

type Shown = Pick<GateEntryProps, 'titles' | 'context'>;

function Entry({ record, waivers, titles, context: { locale, timezone } }: Shown & { readonly record: GateRecord; readonly waivers: ShownRecord['waivers'] }) {
  const { name, tone } = VERDICTS[record.verdict];
  const why = whyVerdict(record);
  const moment = (at: number) => dateText(new Date(at).toISOString(), locale, timezone);
  return (
    <>
      <td className="gate-when">
        {moment(record.at)}
        <span className="item-summary subtle small">{record.from === null ? `Created as ${record.to}` : `From ${record.from} to ${record.to}`}</span>
      </td>
      <td className="gate-how">
        <Lozenge tone={tone}>{name}</Lozenge>
        {record.reasons.length > 0 && <span className="item-summary">Not met: {criteriaText(record.reasons, titles)}</span>}
        {record.waived.map((criterion) => <span key={criterion} className="item-summary">{waiverText(criterion, waivers, titles, moment)}</span>)}
        {why !== '' && <span className="item-summary subtle small">{why}</span>}
      </td>
    </>
  );
}

function Moment({ moment, titles, context: { locale } }: Shown & { readonly moment: GateMoment }) {
  const { name, tone, why } = MOMENTS[moment.kind];
  const [now] = useState(() => Date.now());
  return (
    <>
      {/* kept as a day of UTC, so it is shown as that day everywhere */}
      <td className="gate-when">{dayText(moment.at, now, locale, 'UTC')}</td>
      <td className="gate-how">
        <Lozenge tone={tone}>{name}</Lozenge>
        <span className="item-summary">{momentWords(moment, titles)}</span>
        <span className="item-summary subtle small">{why}</span>
      </td>
    </>
  );
}
