import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { decodeDraft, decodeStoredDefinition, definitionOf } from '../../src/contract/stored-definition';

const { name, fields } = DEFAULT_DEFINITION;
const { shelfDays, ...before } = DEFAULT_DEFINITION.ready;
const stored = { id: 'project-10000', version: 3, by: 'Priya Nair', at: '2026-11-01T00:00:00.000Z', name, fields };

it('a version that was saved before there was a shelf life has the default one', () => {
  expect(definitionOf(decodeStoredDefinition({ ...stored, ready: before })).ready.shelfDays).toBe(shelfDays);
  expect(definitionOf(decodeStoredDefinition({ ...stored, ready: { ...before, shelfDays: 30 } })).ready.shelfDays).toBe(30);
});

it.each([0, 1.5, 731, -1, '90', Number.NaN])('%j days are refused', (days) => {
  expect(() => decodeDraft({ name, fields, ready: { ...before, shelfDays: days } })).toThrow();
});
