import { createContext } from 'react';
import type { ReadyDefinition } from '../../src/core/definition/definition';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';

/** The Definition of Ready by which the rows were judged. */
export const ReadyRules = createContext<ReadyDefinition>(DEFAULT_DEFINITION.ready);
