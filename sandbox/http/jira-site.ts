import { Hono } from 'hono';
import type { Rest } from '../forge/fetch/to-jira';
import type { Person } from '../jira/host';
import { personOf } from './person';
import { sameOrigin } from './same-origin';
import { serveFile } from './serve-file';

export interface JiraSiteOptions {
  readonly people: readonly Person[];
  readonly rest: Rest;
  readonly siteUrl: string;
  /** Absolute path of Jira's own built screens. */
  readonly screens: string;
  /** The private doors of these screens, by path below /_sandbox. */
  readonly doors: readonly (readonly [string, Pick<Hono, 'fetch'>])[];
}

/** The local Jira: REST, the doors of its screens, and the screens themselves (one page for every address that is no file). */
export function jiraSite({ people, rest, siteUrl, screens, doors }: JiraSiteOptions): Hono {
  const site = new Hono();
  site.use('/rest/*', sameOrigin);
  site.use('/_sandbox/*', sameOrigin);

  site.all('/rest/*', (c) => {
    const person = personOf(c, people);
    if (person === null) return new Response('Client must be authenticated to access this resource.', { status: 401, headers: { 'www-authenticate': 'Basic realm="Local Jira: an e-mail address and any token"' } });
    return rest(c.req.raw, { accountId: person.accountId, scopes: null });
  });
  for (const [path, door] of doors) site.mount(`/_sandbox/${path}`, door.fetch);
  site.all('/_sandbox/*', (c) => c.json({ error: `There is no door ${c.req.path}.` }, 404));

  site.get('*', async (c) => {
    // one origin only: cookies and the frame's checks know the site by one name
    const host = new URL(siteUrl).host;
    if (c.req.header('host') !== host) return c.redirect(siteUrl + c.req.path + new URL(c.req.url).search, 307);
    const file = (await serveFile(screens, `.${c.req.path}`)) ?? (await serveFile(screens, 'index.html'));
    if (file === null) return c.text('The screens of the local Jira are not built.', 500);
    return c.body(file.content, 200, { 'content-type': file.contentType, 'cache-control': c.req.path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache' });
  });
  return site;
}
