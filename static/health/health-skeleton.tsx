/** Takes the room of the figures and the first rows. */
export function HealthSkeleton() {
  return (
    <div role="status" aria-label="Reading the backlog" className="health-skeleton">
      <div className="figures">
        {[1, 2, 3].map((n) => <div key={n} className="skeleton-figure" />)}
      </div>
      {[1, 2, 3, 4, 5].map((n) => <div key={n} className="skeleton-row" />)}
    </div>
  );
}
