interface WhatStartsProps {
  readonly projectName: string;
  /** The version kept from an earlier start; null for a project that was never started. */
  readonly version: number | null;
}

/** What pressing Start will do, before anybody presses it. */
export function WhatStarts({ projectName, version }: WhatStartsProps) {
  return (
    <section aria-labelledby="what">
      <h2 id="what">{version === null ? `Start in ${projectName}` : `Switched off in ${projectName}`}</h2>
      <p>
        Ready &amp; Done scores how ready each open issue is, says what is missing, and keeps the score fresh when the issue changes.
        {version === null ? ' Nothing has been stored so far.' : ` The scores and version ${version} of the definition were kept.`}
      </p>
      <ul className="points">
        <li>Scores are stored silently: in a property of the issue, which JQL can search, and in the read-only field Readiness. They leave no line in the history.</li>
        <li>Nobody gets a mail or a notification.</li>
        <li>No issue, workflow or permission is changed, and nothing leaves Atlassian.</li>
        <li>You can stop at any time on this page.</li>
      </ul>
    </section>
  );
}
