/** Why a field cannot be saved as it is; takes no room while there is nothing to say. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return (
    <p id={id} className="problem small" role={text === undefined ? undefined : 'alert'}>
      {text}
    </p>
  );
}
