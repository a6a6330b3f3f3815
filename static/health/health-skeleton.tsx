/** Takes the room of the Overview: the runway, what to refine, and the first figures. */
export function FiguresSkeleton() {
  return (
    <div className="figures" role="status" aria-label="Working out the figures">
      <div className="skeleton-figure runway" />
      <div className="skeleton-figure skeleton-refine" />
      {Array.from({ length: 8 }, (_, n) => <div key={n} className="skeleton-figure" />)}
    </div>
  );
}

/** Takes the room of the figures and the first rows. */
export function HealthSkeleton() {
  return (
    <div role="status" aria-label="Reading the backlog" className="health-skeleton">
      <FiguresSkeleton />
      {[1, 2, 3, 4, 5].map((n) => <div key={n} className="skeleton-row" />)}
    </div>
  );
}
