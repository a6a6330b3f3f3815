import type { ReadyDefinition } from '../definition/definition';
import type { Mute } from './readiness';

/**
 * The mutes that count under a definition. A required rule is set aside by an administrator of the project or not at all, so
 * one that somebody else set aside counts again from the moment the rule becomes required.
 */
export const mutesInForce = <T extends Mute>(mutes: readonly T[], { rules }: ReadyDefinition): readonly T[] => mutes.filter(({ rule, byAdministrator }) => byAdministrator || rules[rule]?.level !== 'required');
