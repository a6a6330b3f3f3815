import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';

export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly Theme[] = ['auto', 'light', 'dark'];
const storageKey = 'color-mode';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The themes behind `data-theme`, by part. */
export const themeNames = { light: 'light', dark: 'dark', spacing: 'spacing', shape: 'shape', typography: 'typography' } as const;
export const themeAttribute = Object.entries(themeNames)
  .map(([part, name]) => `${part}:${name}`)
  .join(' ');

/** What the person chose in this browser; the system's mode before they chose. */
export function chosenTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === stored) ?? 'auto';
}

export function resolvedMode(theme: Theme): 'light' | 'dark' {
  return theme === 'auto' ? (systemDark.matches ? 'dark' : 'light') : theme;
}

export async function chooseTheme(theme: Theme): Promise<void> {
  localStorage.setItem(storageKey, theme);
  await applyTheme();
  listeners.forEach((listener) => listener());
}

/** Loads the themes and sets the colour mode; resolves when the colours are right. */
export async function applyTheme(): Promise<void> {
  await setGlobalTheme({ colorMode: chosenTheme(), ...themeNames });
}

/** Tells of a new choice and of the system's change. Answers how to stop. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  systemDark.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    systemDark.removeEventListener('change', listener);
  };
}
