/** An answer that is not what was hoped for; `messages` are Jira's own sentences. */
export class RequestFailed extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
  ) {
    super(messages.join('\n'));
    this.name = 'RequestFailed';
  }
}

/**
 * Sends a request to this site as the signed-in person and gives its JSON, null for an answer without a body.
 * @throws RequestFailed for any status of 400 or more, and with status 0 when the site cannot be reached
 */
export async function request(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => null);
  if (response === null) throw new RequestFailed(0, ['The local Jira cannot be reached. Is it still running?']);
  const text = await response.text();
  const json = parsed(text);
  if (response.ok) return json;
  const messages = messagesOf(json);
  throw new RequestFailed(response.status, messages.length > 0 ? messages : [`Jira answered ${response.status}.`]);
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** `errorMessages`, then the texts of `errors` by field (or a list of messages), then the doors' `error`. */
function messagesOf(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const list = 'errorMessages' in json && Array.isArray(json.errorMessages) ? json.errorMessages.map(String) : [];
  const fields = 'errors' in json && typeof json.errors === 'object' && json.errors !== null ? Object.values(json.errors).map(textOf) : [];
  const single = 'error' in json ? [String(json.error)] : [];
  return [...list, ...fields, ...single];
}

const textOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error));
