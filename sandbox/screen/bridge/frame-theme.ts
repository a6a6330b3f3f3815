/** Sets what Forge sets when a screen enables theming: the colour mode and the names of the themes, from which design tokens follow. */
export function applyTheme(root: HTMLElement, data: unknown): void {
  if (typeof data !== 'object' || data === null || !('colorMode' in data) || !('themes' in data)) return;
  root.setAttribute('data-color-mode', String(data.colorMode));
  root.setAttribute('data-theme', String(data.themes));
}
