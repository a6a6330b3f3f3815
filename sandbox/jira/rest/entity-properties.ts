import { badRequest, notFound } from '../problem';
import { type Call, noContent, ok, type Reply } from './call';

/** Jira's limits for any entity property. */
const longestKey = 255;
const longestValue = 32_768;

export function propertyKeys(properties: ReadonlyMap<string, unknown>, self: string): Reply {
  return ok({ keys: [...properties.keys()].map((key) => ({ self: `${self}/properties/${encodeURIComponent(key)}`, key })) });
}

export function propertyValue(properties: ReadonlyMap<string, unknown>, key: string): Reply {
  if (!properties.has(key)) throw notFound(`The property with key '${key}' does not exist.`);
  return ok({ key, value: properties.get(key) });
}

/** @returns 201 for a new property, 200 for one that was there. @throws Problem 400 when key or value is too long */
export function putProperty(call: Call, properties: Map<string, unknown>, key: string): Reply {
  if (key.length > longestKey) throw badRequest(`The property key must be at most ${longestKey} characters.`);
  if (JSON.stringify(call.body).length > longestValue) throw badRequest(`The property value must be at most ${longestValue} characters.`);
  const status = properties.has(key) ? 200 : 201;
  properties.set(key, call.body);
  return { status, body: {} };
}

export function deleteProperty(properties: Map<string, unknown>, key: string): Reply {
  if (!properties.delete(key)) throw notFound(`The property with key '${key}' does not exist.`);
  return noContent;
}
