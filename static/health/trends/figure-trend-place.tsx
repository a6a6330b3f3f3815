import { Suspense } from 'react';
import { scopeChurn } from '../../../src/core/health/figures/scope-churn';
import { later } from './later';
import './trends-place.css';

const FigureTrend = later(() => import('./figure-trend').then((m) => m.FigureTrend));
const ScopeTrend = later(() => import('./scope-trend').then((m) => m.ScopeTrend));

/** The trend of an opened figure; the charts are loaded with the first one. */
export function FigureTrendPlace({ figure }: { readonly figure: string }) {
  return <Suspense fallback={<div className="skeleton-trend" />}>{figure === scopeChurn.id ? <ScopeTrend /> : <FigureTrend figure={figure} />}</Suspense>;
}
