/** Tells that the project is switched off. */
export function NotStartedLine() {
  return <p className="subtle" role="status">Ready &amp; Done is not switched on in this project: these scores are worked out as you look, and nothing is stored.</p>;
}
