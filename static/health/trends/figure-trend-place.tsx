import Button from '@atlaskit/button/new';
import { Suspense, useState } from 'react';
import { scopeChurn } from '../../../src/core/health/figures/scope-churn';
import { later } from './later';
import './trends-place.css';

const FigureTrend = later(() => import('./figure-trend').then((m) => m.FigureTrend));
const ScopeTrend = later(() => import('./scope-trend').then((m) => m.ScopeTrend));

/** The way from a figure to its trend. */
export function FigureTrendPlace({ figure }: { readonly figure: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="figure-trend">
        <Button spacing="compact" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide trend' : 'Trend'}
        </Button>
      </div>
      {open && <Suspense fallback={<div className="skeleton-trend" />}>{figure === scopeChurn.id ? <ScopeTrend /> : <FigureTrend figure={figure} />}</Suspense>}
    </>
  );
}
