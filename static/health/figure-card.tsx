interface FigureCardProps {
  readonly name: string;
  readonly count: number;
  /** The whole that the count is a part of, where there is one. */
  readonly of?: number;
  readonly meaning: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A figure that is also a switch for the list below. */
export function FigureCard({ name, count, of, meaning, pressed, onPress }: FigureCardProps) {
  return (
    <button type="button" className="figure" aria-pressed={pressed} onClick={onPress}>
      <span className="figure-name">{name}</span>
      <span className="figure-count">
        {count}
        {of !== undefined && <span className="figure-of"> of {of}</span>}
      </span>
      <span className="figure-meaning">{meaning}</span>
      <span className="figure-state" aria-hidden="true">{pressed ? 'Listed below. Show all' : 'Show these'}</span>
    </button>
  );
}
