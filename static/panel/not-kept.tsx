/** Says calmly what cannot be kept of an issue whose security level leaves the app out. */
export function NotKept() {
  return (
    <p className="subtle small">
      This issue’s security level leaves Ready &amp; Done out. The score is worked out in your browser, from what you may see; neither it nor an acceptance or a tick can be kept, and gates
      cannot record the issue. A Jira administrator can add the project role “atlassian-addons-project-access” to the level.
    </p>
  );
}
