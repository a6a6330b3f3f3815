import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useEffect, useState } from 'react';
import { searchRows, type Row } from '../api/search';
import { useLoad } from '../app/use-load';
import { Failed } from '../parts/failed';
import { Waiting } from '../parts/waiting';
import { BacklogRow } from './backlog-row';
import type { Selection } from './selection';

export interface BacklogSectionProps {
  readonly title: string;
  readonly jql: string;
  readonly keep: (row: Row) => boolean;
  readonly nothing: string;
  /** False while it is not yet known what the rows will look like. */
  readonly ready: boolean;
  /** Counts changes after which the list is read again. */
  readonly changes: number;
  /** Absent for who may not change in bulk. */
  readonly selection?: Selection;
}

/** One list of issues, a hundred at a time. */
export function BacklogSection({ title, jql, keep, nothing, ready, changes, selection }: BacklogSectionProps) {
  const [pages, setPages] = useState(1);
  const [loaded, reload] = useLoad(`${jql} ${pages}`, () => readPages(jql, pages));
  useEffect(() => {
    if (changes > 0) void reload();
  }, [changes, reload]);
  return (
    <section className="backlog-section" aria-label={title}>
      {(loaded.state === 'loading' || !ready) && <Waiting label={`Loading ${title}`} />}
      {ready && loaded.state === 'failed' && <Failed error={loaded.error} what={title} again={() => void reload()} />}
      {ready && loaded.state === 'ready' && (
        <>
          <div className="section-title">
            <Heading size="xsmall" as="h2">
              {title}
            </Heading>
            <span className="count">{countText(loaded.value.rows.filter(keep).length, loaded.value.more)}</span>
          </div>
          {loaded.value.rows.some(keep) ? (
            <ol className="rows">
              {loaded.value.rows.filter(keep).map((row) => (
                <BacklogRow key={row.id} row={row} {...(selection === undefined ? {} : { selection })} />
              ))}
            </ol>
          ) : (
            <p className="nothing">{nothing}</p>
          )}
          {loaded.value.more && <Button onClick={() => setPages(pages + 1)}>Show more</Button>}
        </>
      )}
    </section>
  );
}

function countText(count: number, more: boolean): string {
  if (more) return `${count} issues and more`;
  return count === 1 ? '1 issue' : `${count} issues`;
}

async function readPages(jql: string, pages: number): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const rows: Row[] = [];
  let token: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const found = await searchRows(jql, token);
    rows.push(...found.issues);
    token = found.nextPageToken;
    if (token === undefined) break;
  }
  return { rows, more: token !== undefined };
}
