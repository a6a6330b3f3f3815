import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly className?: string;
  readonly summary: ReactNode;
  /** Its name for a screen reader, where the line alone would stand there several times; begins with the line. */
  readonly spoken?: string;
  /** Made when it is first opened: most readers open few of them. */
  readonly children: () => ReactNode;
}

/** One line that opens what is behind it, by mouse, by keyboard and for screen readers. */
export function Disclosure({ className, summary, spoken, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary aria-label={spoken}>{summary}</summary>
      {opened && children()}
    </details>
  );
}
