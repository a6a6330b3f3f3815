import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { PreviewBox, type PreviewBoxProps } from './preview-box';

/** A button that shows what it would do before it asks for a yes. */
export function PreviewStep<T>(props: Omit<PreviewBoxProps<T>, 'onClose'>) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (!open && opened.current) opener.current?.focus();
    opened.current = open;
  }, [open]);
  const go = async (preview: T): Promise<string | null> => {
    const why = await props.onYes(preview);
    if (why === null) setOpen(false);
    return why;
  };
  if (open) return <PreviewBox {...props} onYes={go} onClose={() => setOpen(false)} />;
  return (
    <div className="buttons">
      <Button ref={opener} onClick={() => setOpen(true)}>{props.name}</Button>
    </div>
  );
}
