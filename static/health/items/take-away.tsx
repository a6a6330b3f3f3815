import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { countText } from '../../../src/core/count-text';
import { useHealthData } from '../health-data';
import { copyTable } from './copy-table';
import { CSV_START, csvOf, pasteTextOf } from './csv';
import { downloadText } from './download-text';
import { htmlRowsOf, htmlTableOf } from './html-table';
import type { ItemsView } from './items-view';
import { JiraSearchLink } from './jira-search-link';
import { searchOf } from './jql';
import type { ArrangedItems } from './use-arranged';
import { writeTable } from './write-table';

/** Takes the shown items elsewhere: as a file, as a table, as a search in Jira. Folded groups come along. */
export function TakeAway({ view, items: { all, rows, sprints } }: { readonly view: ItemsView; readonly items: ArrangedItems }) {
  const { context, backlog } = useHealthData();
  const [said, setSaid] = useState('');
  const projectKey = context.project.key;
  const estimates = backlog.fields?.estimates;
  const search = useMemo(() => searchOf(view, all, rows, { projectKey, estimates: estimates ?? [], sprints }), [view, all, rows, projectKey, estimates, sprints]);
  const count = countText(rows.length, 'item');
  const download = async () => {
    downloadText(`${projectKey}-items.csv`, 'text/csv;charset=utf-8', CSV_START + (await writeTable(rows, sprints, csvOf)));
    setSaid(`${count} given to your browser as a CSV file.`);
  };
  const copy = async () => {
    const copied = await copyTable({ html: writeTable(rows, sprints, htmlRowsOf).then(htmlTableOf), text: writeTable(rows, sprints, pasteTextOf) });
    setSaid(copied ? `${count} copied as a table.` : 'Your browser does not let this page copy. Download the CSV file instead.');
  };
  return (
    <div className="items-away">
      {/* before the buttons, which stand at the other end and so stay where they are */}
      <p className="subtle small" role="status">{said}</p>
      <Button spacing="compact" isDisabled={rows.length === 0} onClick={() => void download()}>Download CSV</Button>
      <Button spacing="compact" isDisabled={rows.length === 0} onClick={() => void copy()}>Copy as table</Button>
      {rows.length > 0 && <JiraSearchLink search={search} siteUrl={context.siteUrl} />}
    </div>
  );
}
