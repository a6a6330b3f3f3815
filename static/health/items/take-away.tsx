import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { countText } from '../../shared/count-text';
import { useHealthData } from '../health-data';
import { tableOf } from './columns';
import { copyTable } from './copy-table';
import { csvOf } from './csv';
import { downloadText } from './download-text';
import type { ItemsView } from './items-view';
import { JiraSearchLink } from './jira-search-link';
import { searchOf } from './jql';
import type { ArrangedItems } from './use-arranged';

/** Takes the shown items elsewhere: as a file, as a table, as a search in Jira. Folded groups come along. */
export function TakeAway({ view, items: { all, rows, sprints } }: { readonly view: ItemsView; readonly items: ArrangedItems }) {
  const { context, backlog } = useHealthData();
  const [said, setSaid] = useState('');
  const projectKey = context.project.key;
  const estimates = backlog.fields?.estimates;
  const search = useMemo(() => searchOf(view, all, rows, { projectKey, estimates: estimates ?? [], sprints }), [view, all, rows, projectKey, estimates, sprints]);
  const count = countText(rows.length, 'item');
  const download = () => {
    downloadText(`${projectKey}-items.csv`, 'text/csv;charset=utf-8', csvOf(tableOf(rows, sprints)));
    setSaid(`${count} given to your browser as a CSV file.`);
  };
  const copy = async () => setSaid((await copyTable(tableOf(rows, sprints))) ? `${count} copied as a table.` : 'Your browser does not let this page copy. Download the CSV file instead.');
  return (
    <div className="items-away">
      <Button spacing="compact" isDisabled={rows.length === 0} onClick={download}>Download CSV</Button>
      <Button spacing="compact" isDisabled={rows.length === 0} onClick={() => void copy()}>Copy as table</Button>
      {rows.length > 0 && <JiraSearchLink search={search} siteUrl={context.siteUrl} />}
      <p className="subtle small" role="status">{said}</p>
    </div>
  );
}
