import Spinner from '@atlaskit/spinner';

/** Keeps the room that the content will need. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <div className="waiting">
      <Spinner label={label} delay={200} />
    </div>
  );
}
