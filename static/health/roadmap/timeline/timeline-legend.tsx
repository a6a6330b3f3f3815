/** What the marks of the time line mean, for those who ask. */
export function TimelineLegend() {
  return (
    <details className="time-legend">
      <summary>What the marks mean</summary>
      <ul className="small">
        <li>A bar goes from the start of an epic to its due date, or to the last release of its versions. It is filled as far as its items are done.</li>
        <li>A bar whose end fades has no start or no due date: it is drawn from the first finished item, or to today.</li>
        <li>The thin mark below is the forecast: finished by then in 15 to 85 of 100 simulated futures. The stroke in it is the middle: 50 of 100.</li>
        <li>The sign before the name of a state has a shape for each: tick done, circle on track, triangle at risk, diamond late, square overdue; a hollow one where nothing can be said.</li>
        <li>A diamond above the bars is a version on its release day, a filled one is released.</li>
        <li>An arrow leads from an epic to one that it blocks, because a link of theirs or of their items says so. It is dashed where that cannot be: the blocked one ends first, or they block each other.</li>
      </ul>
    </details>
  );
}
