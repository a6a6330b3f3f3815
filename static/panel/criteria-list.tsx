/** The acceptance criteria as the app read them, so that a person sees at once when it read them wrong. */
export function CriteriaList({ criteria }: { readonly criteria: readonly string[] }) {
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">Acceptance criteria</h2>
      {criteria.length === 0 ? (
        <p className="subtle">None found.</p>
      ) : (
        <ol className="criteria">
          {criteria.map((criterion, index) => (
            <li key={index}>
              {scenarioLines(criterion).map((line, at) => (
                <span className="criterion-line" key={at}>{line}</span>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** A scenario's lines travel joined by " | ". */
export const scenarioLines = (criterion: string): readonly string[] => criterion.split(' | ');
