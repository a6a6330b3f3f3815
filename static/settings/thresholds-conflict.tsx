import Button from '@atlaskit/button/new';

/** Two people changed the thresholds: nothing is overwritten until this one has chosen. */
export function ThresholdsConflict({ onTakeTheirs, onKeepMine }: { readonly onTakeTheirs: () => void; readonly onKeepMine: () => void }) {
  return (
    <div className="confirm" role="alert">
      <p>
        <strong>Somebody saved other thresholds meanwhile.</strong> What you typed is still here.
      </p>
      <div className="buttons">
        <Button onClick={onKeepMine}>Keep mine, to save them after theirs</Button>
        <Button appearance="subtle" onClick={onTakeTheirs}>Drop mine and show theirs</Button>
      </div>
    </div>
  );
}
