import { Hono } from 'hono';
import type { Caller } from '../host';
import type { JiraState } from '../state/state';
import { scopesAllow } from './authorise';
import { badRequest, notServed, Problem } from '../problem';
import { routes } from './routes';

interface Env {
  readonly Bindings: { readonly caller: Caller };
}

/** Answers a request by the route table: scopes first, then the body, then the resource. */
export function createRouter(state: JiraState): (request: Request, caller: Caller) => Promise<Response> {
  const app = new Hono<Env>();
  for (const { method, path, scopes, handler } of routes) {
    app.on(method, path, async (context) => {
      const { caller } = context.env;
      // The words of Atlassian's gateway, which stands before Jira.
      if (!scopesAllow(caller, scopes)) return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
      const body = await readBody(context.req.raw);
      const param = (name: string): string => context.req.param(name) ?? '';
      const reply = await handler({ state, caller, param, query: (name) => context.req.query(name), queries: (name) => context.req.queries(name) ?? [], body });
      return reply.body === undefined ? new Response(null, { status: reply.status }) : Response.json(reply.body, { status: reply.status });
    });
  }
  app.notFound((context) => {
    const call = `${context.req.method} ${context.req.path}`;
    return answer(notServed(`${call}. Add a resource for it in sandbox/jira/rest and a line in sandbox/jira/rest/routes.ts`));
  });
  app.onError((error) => {
    if (error instanceof Problem) return answer(error);
    console.error('[local Jira] 500', error);
    return Response.json({ errorMessages: ['Internal server error'], errors: {} }, { status: 500 });
  });
  return async (request, caller) => app.fetch(request, { caller });
}

const answer = (problem: Problem): Response => Response.json(problem.body(), { status: problem.status });

/** A body that is absent or not declared as JSON is refused with 415, as Jira does. */
async function readBody(request: Request): Promise<unknown> {
  if (request.method !== 'POST' && request.method !== 'PUT') return null;
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new Problem(415, ['Unsupported Media Type']);
  const text = await request.text();
  if (text.trim() === '') throw new Problem(415, ['Unsupported Media Type']);
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}
