import * as v from 'valibot';

/** Request bodies of KVS as @forge/kvs 1.6.5 sends them. An option that is not served here fails to decode and is named. */

const metadata = v.optional(v.strictObject({ metadataFields: v.optional(v.array(v.string())) }));

export const getRequest = v.strictObject({ key: v.unknown(), options: metadata });

export const setRequest = v.strictObject({
  key: v.unknown(),
  value: v.unknown(),
  options: v.optional(v.strictObject({ keyPolicy: v.optional(v.picklist(['FAIL_IF_EXISTS', 'OVERRIDE'])) })),
});

export const deleteRequest = v.strictObject({ key: v.unknown() });

export const queryRequest = v.strictObject({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 10),
  after: v.optional(v.string()),
  where: v.optional(
    v.pipe(v.array(v.strictObject({ property: v.literal('key'), condition: v.literal('BEGINS_WITH'), values: v.tuple([v.string()]) })), v.maxLength(1)),
    [],
  ),
  options: metadata,
});
