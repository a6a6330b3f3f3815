import * as v from 'valibot';
import { request } from '../api/request';
import { resolvedMode, themeNames } from '../app/theme';
import type { Command } from './commands';

const context = v.record(v.string(), v.unknown());

/** Who looks at what: the server's part, and what only the browser knows. */
export const getContext: Command = async (_data, { screen, theme }) => {
  const { moduleKey, extension } = screen;
  const known = v.parse(context, await request('POST', '/_sandbox/bridge/context', { moduleKey, extension }));
  return {
    ...known,
    locale: 'en_US',
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: { colorMode: resolvedMode(theme()), ...themeNames },
    surfaceColor: null,
  };
};
