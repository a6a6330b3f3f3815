import type { HealthLevel } from '../../../src/core/health/measure';
import '../../shared/lozenge.css';

const LEVEL_NAMES: Readonly<Record<HealthLevel, string>> = { good: 'Healthy', watch: 'Worth a look', act: 'Needs attention' };

/** How a figure stands, in a word. */
export function LevelLozenge({ level }: { readonly level: HealthLevel }) {
  return <span className={`lozenge level-${level}`}>{LEVEL_NAMES[level]}</span>;
}
