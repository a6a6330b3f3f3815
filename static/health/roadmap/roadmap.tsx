import { HealthSkeleton } from '../health-skeleton';
import { useHealthData } from '../health-data';
import { RoadmapNotes } from './roadmap-notes';
import { RoadmapView } from './roadmap-view';
import { useRoadmap } from './use-roadmap';
import '../../shared/input.css';
import '../items/items.css';
import './roadmap.css';

/** The epics on the way: whether the plan serves them, whether each is fed with ready work, and when it will be done. */
export function Roadmap() {
  const { backlog } = useHealthData();
  const roadmap = useRoadmap();
  const { reading, known } = roadmap;
  return (
    <section className="roadmap" aria-labelledby="roadmap">
      <h2 id="roadmap">Roadmap</h2>
      <RoadmapNotes roadmap={roadmap} complete={backlog.phase === 'complete'} />
      {known === null && reading.failure === null && <HealthSkeleton />}
      {known !== null && (known.rows.length === 0 ? <NoEpics /> : <RoadmapView roadmap={roadmap} known={known} />)}
    </section>
  );
}

function NoEpics() {
  return (
    <div className="items-none">
      <p>No epics in this project that you can see.</p>
      <p className="subtle">An epic gathers the items that serve one goal. Create one in Jira, give it a due date, and link its items to it: then this page shows how it stands.</p>
    </div>
  );
}
