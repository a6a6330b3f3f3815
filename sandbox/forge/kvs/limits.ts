/** Why a write or a read is refused, as KVS would say it; null when it is not. Limits: developer.atlassian.com, "Limits of KVS and custom entities". */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

const maxKeyLength = 500;
const maxValueBytes = 240 * 1024;
const maxDepth = 31;
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export function refuseKey(key: unknown): Refusal | null {
  if (typeof key !== 'string' || key.length === 0 || key.length > maxKeyLength) return { code: 'INVALID_KEY', message: `A key has 1 to ${maxKeyLength} characters.` };
  return keyPattern.test(key) ? null : { code: 'INVALID_KEY', message: `The key "${key}" does not match ${keyPattern.source}.` };
}

export function refuseValue(value: unknown): Refusal | null {
  if (value === undefined || value === null) return { code: 'INVALID_VALUE', message: 'A value is neither null nor undefined.' };
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > maxValueBytes) return { code: 'MAX_SIZE', message: `The value has ${bytes} bytes; the most is ${maxValueBytes}.` };
  return depthOf(value) > maxDepth ? { code: 'MAX_DEPTH', message: `The value is nested deeper than ${maxDepth} levels.` } : null;
}

/** Counts a level more than allowed at most, so that no nesting can exhaust the stack. */
function depthOf(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > maxDepth) return level;
  return Object.values(value).reduce<number>((deepest, child) => Math.max(deepest, depthOf(child, level + 1)), level + 1);
}
