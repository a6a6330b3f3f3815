/** Which theme serves which part, as `@atlaskit/tokens` writes it into `data-theme`. */
const PARTS = ['light:light', 'dark:dark', 'spacing:spacing', 'shape:shape', 'typography:typography'] as const;

/** The names missing from a host's `data-theme` are added; what the host chose for a part is kept. */
export function completeThemes(fromHost: string | null): string {
  const given = (fromHost ?? '').split(/\s+/).filter((name) => name !== '');
  const parts = new Set(given.map((name) => name.split(':')[0]));
  return [...given, ...PARTS.filter((name) => !parts.has(name.split(':')[0]))].join(' ');
}
