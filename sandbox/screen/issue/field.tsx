import type { ReactNode } from 'react';

/** A name and a value of the details list. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
