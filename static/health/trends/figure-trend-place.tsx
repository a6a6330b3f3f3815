import Button from '@atlaskit/button/new';
import { Suspense, useState } from 'react';
import { CARRIED } from './carried-figures';
import { later } from './later';
import './trends-place.css';

const FigureTrend = later(() => import('./figure-trend').then((m) => m.FigureTrend));

/** The way from a figure to its trend; a figure that the daily counts do not carry says so. */
export function FigureTrendPlace({ figure }: { readonly figure: string }) {
  const [open, setOpen] = useState(false);
  if (!CARRIED.includes(figure)) return <p className="figure-trend small subtle">Trend: this figure is not kept daily.</p>;
  return (
    <>
      <div className="figure-trend">
        <Button spacing="compact" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide trend' : 'Trend'}
        </Button>
      </div>
      {open && (
        <Suspense fallback={<div className="skeleton-trend" />}>
          <FigureTrend figure={figure} />
        </Suspense>
      )}
    </>
  );
}
