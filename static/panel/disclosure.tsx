import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly className?: string;
  readonly summary: ReactNode;
  /** Made when it is first opened: most readers open few of them. */
  readonly children: () => ReactNode;
}

/** One line that opens what is behind it, by mouse, by keyboard and for screen readers. */
export function Disclosure({ className, summary, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
