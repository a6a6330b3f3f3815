import { Suspense, useEffect, useRef, useState } from 'react';
import { later } from './later';
import './trends-place.css';

const Trends = later(() => import('./trends').then((m) => m.Trends));

/** The end of the Overview: the charts are loaded when the reader comes near, and their place is kept free until then. */
export function TrendsPlace() {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="trends-place">
      {near ? (
        <Suspense fallback={<div className="trends-room" />}>
          <Trends />
        </Suspense>
      ) : (
        <div className="trends-room" />
      )}
    </div>
  );
}
