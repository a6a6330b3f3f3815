import { onThemeChange, resolvedMode, themeAttribute } from '../app/theme';
import type { Command } from './commands';

/** Keeps the frame in Jira's colours, now and after every change. */
export const enableTheming: Command = async (_data, { callFrame, theme, onLeave }) => {
  const send = (): Promise<unknown> => callFrame('theme', { colorMode: resolvedMode(theme()), themes: themeAttribute });
  onLeave(onThemeChange(() => void send()));
  await send();
};
