import type { Readiness } from '../../src/core/readiness/readiness';

/** Epics and sub-tasks carry no score; the panel says why in one sentence. */
export function NotScored({ readiness }: { readonly readiness: Readiness }) {
  return (
    <main className="panel">
      <p className="subtle">{readiness.notApplicable[0]?.because ?? 'This issue type is not scored.'}</p>
    </main>
  );
}
