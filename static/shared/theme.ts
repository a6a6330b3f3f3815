import { view } from '@forge/bridge';
import { completeThemes } from './complete-themes';
import { addThemeStyles } from './theme-styles';

/**
 * Brings the token values and lets the host set the colour mode. The host writes only `data-color-mode` and
 * `data-theme` on the html element, now and whenever the person changes the theme.
 * Never fails: without a host's answer the screen follows the operating system.
 */
export async function startTheme(): Promise<void> {
  const root = document.documentElement;
  addThemeStyles();
  await view.theme.enable().catch(() => undefined);
  settle(root);
  new MutationObserver(() => settle(root)).observe(root, { attributes: true, attributeFilter: ['data-color-mode', 'data-theme'] });
}

function settle(root: HTMLElement): void {
  if (!root.hasAttribute('data-color-mode')) {
    root.setAttribute('data-color-mode', window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }
  const themes = completeThemes(root.getAttribute('data-theme'));
  if (themes !== root.getAttribute('data-theme')) root.setAttribute('data-theme', themes);
}
