import type { Screen } from '../fields/screens';
import type { TransitionRecord } from '../state/records';
import type { JiraState } from '../state/state';

export const hasScreen = ({ screenId }: TransitionRecord): boolean => screenId !== undefined;

/** The screen of a transition; null when it has none. */
export const screenOf = (state: JiraState, { screenId }: TransitionRecord): Screen | null => (screenId === undefined ? null : (state.screens.get(screenId) ?? null));
