import { inForce, OWN_CHOICE, type Threshold, type ThresholdValues, type ThresholdUnit } from './thresholds';
import { valueText } from './threshold-text';

/** Both steps of a figure that should be high, or low: from where it is healthy, and to where it is worth a look. */
export interface Steps {
  readonly good: Threshold;
  readonly watch: Threshold;
}

interface Step {
  readonly usual: number;
  readonly source?: string;
}

/** Shares that should be high, in percent. */
export const highSteps = (good: Step, watch: Step): Steps => ({
  good: { name: 'Healthy from', unit: 'percent', least: 0, most: 100, source: OWN_CHOICE, ...good },
  watch: { name: 'Worth a look from', unit: 'percent', least: 0, most: 100, source: OWN_CHOICE, ...watch },
});

/** Numbers that should be low; shares of a whole unless another unit and range are given. */
export const lowSteps = (good: Step, watch: Step, over: { readonly unit: ThresholdUnit; readonly least: number; readonly most: number } = { unit: 'percent', least: 0, most: 100 }): Steps => ({
  good: { name: 'Healthy up to', ...over, source: OWN_CHOICE, ...good },
  watch: { name: 'Worth a look up to', ...over, source: OWN_CHOICE, ...watch },
});

/** "Healthy from 80 %, worth a look from 60 %." */
export function stepsText(figure: string, { good, watch }: Steps, input: { readonly thresholds: ThresholdValues }): string {
  const at = inForce(figure, { good, watch }, input);
  return `${good.name} ${valueText(at('good'), good.unit)}, ${watch.name.charAt(0).toLowerCase()}${watch.name.slice(1)} ${valueText(at('watch'), watch.unit)}.`;
}
