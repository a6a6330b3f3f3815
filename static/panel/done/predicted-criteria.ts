import type { DoneState } from '../../../src/core/done/judge-done';
import type { Forecast } from './forecast';

/** The unmet criteria where an enforcing gate said that it would refuse; none where no gate stands in the way. */
export const predictedCriteria = (forecasts: readonly Forecast[] | undefined, states: readonly Pick<DoneState, 'state' | 'criterion'>[]): readonly string[] =>
  forecasts?.some(({ guard, answer }) => guard === 'enforce' && answer.kind === 'refused') === true ? states.flatMap(({ state, criterion }) => (state === 'unmet' ? [criterion.id] : [])) : [];
