/** Takes the room that the score and the first losses will take, so that nothing jumps when they arrive. */
export function PanelSkeleton() {
  return (
    <div className="panel" role="status" aria-label="Reading the issue">
      <div className="score-header skeleton-header">
        <div className="skeleton skeleton-ring" />
        <div className="skeleton-lines">
          <div className="skeleton skeleton-short" />
          <div className="skeleton skeleton-long" />
        </div>
      </div>
      <div className="skeleton skeleton-short" />
      <div className="skeleton skeleton-block" />
      <div className="skeleton skeleton-block" />
    </div>
  );
}
