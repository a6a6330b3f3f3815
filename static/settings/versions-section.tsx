import { dateText } from '../shared/date-text';
import { doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { doneChangesText } from './done-changes-text';
import type { Page } from './page';
import { useDoor } from './use-door';

/** Who saved which version, and when. A version is never changed afterwards. */
export function VersionsSection({ page, current }: { readonly page: Page; readonly current: number }) {
  const { locale, timezone } = page.context;
  const { reply, again } = useDoor('versions');

  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      {reply === null && <p className="subtle" role="status">Reading the versions…</p>}
      {reply?.ok === false && <Message tone="warning" action={{ name: 'Try again', run: again }}>The versions could not be read. {doorFailureText(reply.failure)}</Message>}
      {reply?.ok === true && reply.value.length === 0 && <p className="subtle">No version has been saved yet.</p>}
      {reply?.ok === true && reply.value.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Name</th>
              <th scope="col">Saved by</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {reply.value.map(({ version, name, by, at, doneChanges }) => (
              <tr key={version}>
                <td data-name="Version">{version === current ? `${version} (in use)` : version}</td>
                <td data-name="Name">
                  {name}
                  {doneChanges.length > 0 && <span className="subtle small version-changes">{doneChangesText(doneChanges)}</span>}
                </td>
                <td data-name="Saved by">{by}</td>
                <td data-name="When">{dateText(at, locale, timezone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
