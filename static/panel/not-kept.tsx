/** Says calmly what cannot be kept of an issue whose security level leaves the app out. */
export function NotKept() {
  return (
    <p className="subtle small">
      The security level of this issue leaves Ready &amp; Done out. The score is worked out in your browser from what you may see, and it is not kept. Nor can a tick, an acceptance or a waiver be, so
      a gate that asks for one goes on refusing. A Jira administrator can change that: add the project role “atlassian-addons-project-access” to the level.
    </p>
  );
}
