import { resolvedMode, themeNames } from '../app/theme';
import type { Command } from './commands';

/** Who looks at what: the server's part, which Jira's page has at hand, and what only the browser knows. */
export const getContext: Command = async (_data, { context, theme }) => ({
  ...(await context),
  locale: 'en_US',
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  theme: { colorMode: resolvedMode(theme()), ...themeNames },
  surfaceColor: null,
});
