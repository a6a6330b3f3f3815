import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { countText } from '../../../src/core/count-text';
import { useHealthData } from '../health-data';
import { CSV_START, csvOf } from '../items/csv';
import { downloadText } from '../items/download-text';
import type { EpicRow } from './epic-row';
import { EPIC_HEAD, epicCells } from './epics-csv';
import type { Roadmap } from './use-roadmap';

interface RoadmapToolsProps {
  readonly roadmap: Roadmap;
  /** The epics that are shown, in their order. */
  readonly rows: readonly EpicRow[];
  readonly onPrint: () => void;
}

/** Takes the roadmap elsewhere, and reads it once more. */
export function RoadmapTools({ roadmap: { reading, reader, known }, rows, onPrint }: RoadmapToolsProps) {
  const { context } = useHealthData();
  const [said, setSaid] = useState('');
  const download = () => {
    if (known === null) return;
    const goals = new Map(reading.epics?.map(({ epic, goal }) => [epic.key, goal]));
    const lines = rows.map((row) => epicCells(row, goals.get(row.work.epic.key) ?? null, known.input.today, context.locale));
    downloadText(`${context.project.key}-roadmap.csv`, 'text/csv;charset=utf-8', CSV_START + csvOf([EPIC_HEAD, ...lines]));
    setSaid(`${countText(rows.length, 'epic')} given to your browser as a CSV file.`);
  };
  return (
    <div className="items-away">
      {/* before the buttons, which stand at the other end and so stay where they are */}
      <p className="subtle small" role="status">{said}</p>
      <Button spacing="compact" isDisabled={rows.length === 0} onClick={download}>Download CSV</Button>
      <Button spacing="compact" isDisabled={rows.length === 0} onClick={onPrint}>Print</Button>
      <Button spacing="compact" isLoading={reading.phase === 'reading'} onClick={reader.again}>Read again</Button>
    </div>
  );
}
