import { useEffect, useSyncExternalStore } from 'react';
import type { JiraClient } from '../../shared/jira-client';
import { patientReader } from '../../shared/patiently';
import { useHealthData } from '../health-data';
import { createBreathe } from '../reading/breathe';
import { createRoadmapReader, type RoadmapReader } from './roadmap-reader';
import type { RoadmapReading } from './roadmap-reading';

/** One reader for as long as the page lives: whoever comes back to the roadmap finds it as it was. */
const readers = new WeakMap<JiraClient, RoadmapReader>();

/** What is read of the roadmap; begins to read when it is first asked for. */
export function useRoadmapReading(): [RoadmapReading, RoadmapReader] {
  const { jira, context, judging } = useHealthData();
  const known = readers.get(jira);
  const reader = known ?? createRoadmapReader({ jira: patientReader(jira), projectKey: context.project.key, chosen: judging.definition.fields, breathe: createBreathe() });
  if (known === undefined) readers.set(jira, reader);
  const reading = useSyncExternalStore(reader.subscribe, reader.current);
  useEffect(() => {
    if (reader.current().epics === null && reader.current().failure === null) reader.goOn();
  }, [reader]);
  return [reading, reader];
}
