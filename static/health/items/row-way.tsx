import { useContext } from 'react';
import { cheapestWay } from '../../../src/core/readiness/cheapest-way';
import type { ListedReadiness } from '../../../src/core/readiness/readiness';
import { wayLine } from '../../shared/way-text';
import { ReadyRules } from '../ready-rules';
import { CutText } from './cut-text';
import './row-way.css';

/** The shortest way to ready in a small line; on a narrow screen the row is long enough without. */
export function RowWay({ readiness, active }: { readonly readiness: ListedReadiness; readonly active: boolean }) {
  const way = cheapestWay(readiness, useContext(ReadyRules));
  return (
    way && (
      <span className="row-way subtle small">
        <CutText text={wayLine(way)} lines={1} active={active} />
      </span>
    )
  );
}
