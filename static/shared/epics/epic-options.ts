import type { EpicChoice } from './epic-search';

export interface EpicOption extends EpicChoice {
  readonly label: string;
  readonly value: string;
}

export interface EpicGroup {
  readonly label: string;
  readonly options: readonly EpicOption[];
}

interface Found {
  readonly recent: readonly EpicChoice[];
  readonly found: readonly EpicChoice[];
  /** Key of the epic that the issue belongs to. */
  readonly current: string | null;
  readonly finished: boolean;
}

/** What a picker offers: what the reader linked lately, then what changed lately; each epic once, never the one it belongs to. */
export function epicOptions({ recent, found, current, finished }: Found): readonly EpicGroup[] {
  const offered = (epics: readonly EpicChoice[]): readonly EpicChoice[] => epics.filter(({ key, done }) => key !== current && (finished || !done));
  const first = offered(recent);
  const others = offered(found).filter(({ key }) => !first.some((one) => one.key === key));
  return [
    { label: 'Linked by you lately', options: first.map(optionOf) },
    { label: first.length === 0 ? 'Changed lately' : 'Others, changed lately', options: others.map(optionOf) },
  ].filter(({ options }) => options.length > 0);
}

const optionOf = (epic: EpicChoice): EpicOption => ({ ...epic, value: epic.key, label: `${epic.key} ${epic.summary}` });

/** What is small beside an epic's name: that it is done, and what it is part of. */
export const epicNote = ({ done, status, above }: EpicChoice): string => [...(done ? [status] : []), ...(above === null ? [] : [`part of ${above}`])].join(' · ');
