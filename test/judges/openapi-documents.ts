import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

/** What Atlassian's OpenAPI documents say of one call. */
export interface Documented {
  /** Path with its parameters in braces. */
  readonly path: string;
  /** The judge of a body with this status; null when the document describes none. */
  judge(status: number): ValidateFunction | null;
}

export interface OpenApi {
  /** Null for a call that no document knows. */
  find(method: string, path: string): Documented | null;
}

/** Jira writes moments as 2026-11-02T09:13:44.123+0000, which RFC 3339 wants with a colon in the zone. */
const jiraMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Reads every OpenAPI document in a folder. */
export function readOpenApi(folder: string): OpenApi {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  ajv.addFormat('date-time', jiraMoment);
  ajv.addFormat('URL', /^https?:/);
  const documents = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => {
    const document = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json;
    ajv.addSchema(document, name);
    return { name, document };
  });
  return {
    find: (method, path) => {
      for (const { name, document } of documents) {
        const template = templateOf(Object.keys(member(document, 'paths')), path);
        if (template === null || !Object.hasOwn(member(document, 'paths', template), method.toLowerCase())) continue;
        const steps = ['paths', template, method.toLowerCase(), 'responses'];
        return {
          path: template,
          judge: (status) => {
            const schema = [...steps, String(status), 'content', 'application/json', 'schema'];
            if (Object.keys(member(document, ...schema)).length === 0) return null;
            return ajv.compile({ $ref: `${name}#/${schema.map((step) => encodeURIComponent(step.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}` });
          },
        };
      }
      return null;
    },
  };
}

/** A member of a member, an empty object when there is none. */
function member(value: Json, ...steps: readonly string[]): Json {
  return steps.reduce<Json>((json, step) => (Object.hasOwn(json, step) ? ((json[step] ?? {}) as Json) : {}), value);
}

/** The documented path that fits; of several the one with fewer parameters. */
function templateOf(templates: readonly string[], path: string): string | null {
  const parts = path.split('/');
  const fits = (template: string): boolean => {
    const steps = template.split('/');
    return steps.length === parts.length && steps.every((step, index) => step.startsWith('{') || step === parts[index]);
  };
  const parameters = (template: string): number => template.split('{').length;
  return templates.filter(fits).sort((left, right) => parameters(left) - parameters(right))[0] ?? null;
}
