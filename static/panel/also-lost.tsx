import type { Finding } from '../../src/core/readiness/readiness';
import { LossPoints } from './loss-points';

/** Rules about a thing that is absent: won back together with it, so they need no remedy of their own. */
export function AlsoLost({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div className="also subtle">
      <p className="small">Lost with it:</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule}>
            <LossPoints lost={finding.lost} />
            <span>{finding.problem}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
