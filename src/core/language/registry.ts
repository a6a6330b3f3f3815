import { ENGLISH } from './english';
import { GERMAN } from './german';
import type { Language } from './language';

/** Every language that the rules read. Text that is too short to tell is taken for the first. */
export const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH, GERMAN];

/** The tables of a story's language; null when the rules do not read it. */
export const tablesOf = ({ language }: { readonly language: string | null }): Language | null => LANGUAGES.find(({ id }) => id === language) ?? null;
