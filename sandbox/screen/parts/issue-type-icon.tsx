const marks: Readonly<Record<string, { readonly colour: string; readonly path: string }>> = {
  epic: { colour: '--ds-icon-accent-purple', path: 'M9 3 4.5 9H8l-1 4 4.5-6H8l1-4Z' },
  story: { colour: '--ds-icon-accent-green', path: 'M5 3.5h6V13L8 10.5 5 13V3.5Z' },
  bug: { colour: '--ds-icon-accent-red', path: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z' },
  task: { colour: '--ds-icon-accent-blue', path: 'm4.5 8 2.5 2.5 4.5-5-1-1L7 8.3 5.5 7l-1 1Z' },
  subtask: { colour: '--ds-icon-accent-blue', path: 'M4 4h5v5H4V4Zm6 3h2v5H7v-2h3V7Z' },
};

/** The small coloured square in front of a key. Named after its type for screen readers. */
export function IssueTypeIcon({ name, subtask = false }: { readonly name: string; readonly subtask?: boolean | undefined }) {
  const mark = marks[subtask ? 'subtask' : name.toLowerCase()] ?? marks['task'];
  return (
    <svg className="type-icon" role="img" aria-label={name} width="16" height="16" viewBox="0 0 16 16">
      <title>{name}</title>
      <rect width="16" height="16" rx="3" fill={`var(${mark?.colour ?? '--ds-icon-accent-blue'})`} />
      <path d={mark?.path} fill="var(--ds-icon-inverse)" />
    </svg>
  );
}
