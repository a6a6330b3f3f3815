import { definitionOf } from '../contract/stored-definition';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import type { Definition } from '../core/definition/definition';
import type { DefinitionStore, FieldsOfProject } from './ports';

/** The definition in force in a project: its own, or the default. */
export async function projectDefinition(definitions: DefinitionStore, projectId: string): Promise<Definition> {
  const stored = await definitions.current(projectId);
  return stored ? definitionOf(stored) : DEFAULT_DEFINITION;
}

/** Reads an issue's definition once, however often it is asked for on the way. */
export function definitionReader(definitions: DefinitionStore): { readonly definition: (projectId: string) => Promise<Definition>; readonly fieldsOf: FieldsOfProject } {
  const read = new Map<string, Promise<Definition>>();
  const definition = (projectId: string): Promise<Definition> => {
    const known = read.get(projectId) ?? projectDefinition(definitions, projectId);
    read.set(projectId, known);
    return known;
  };
  return { definition, fieldsOf: async (projectId) => (await definition(projectId)).fields };
}
