/** Takes the room of a heading and the first fields. */
export function SettingsSkeleton() {
  return (
    <div role="status" aria-label="Reading the settings" className="settings-skeleton">
      {[1, 2, 3, 4].map((n) => <div key={n} className="skeleton-row" />)}
    </div>
  );
}
