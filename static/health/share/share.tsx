import Button from '@atlaskit/button/new';
import { Suspense, useRef, useState } from 'react';
import { later } from '../trends/later';

const DigestView = later(() => import('./digest-view').then((m) => m.DigestView));

/** The button that opens the digest of the week. */
export function Share() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };
  if (!open) {
    return (
      <div>
        <Button ref={opener} onClick={() => setOpen(true)}>Share</Button>
      </div>
    );
  }
  return (
    <Suspense fallback={null}>
      <DigestView onClose={close} />
    </Suspense>
  );
}
