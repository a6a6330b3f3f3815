import type { MiddlewareHandler } from 'hono';

/** Refuses what a page of another origin sends (the app's frame included), as Jira's XSRF check does. Clients without a browser send no Origin. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${c.req.header('host')}`) return c.text('XSRF check failed', 403);
  return next();
};
