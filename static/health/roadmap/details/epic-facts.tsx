import type { FigureLine } from './epic-figure-lines';

/** Figures with how each is made. */
export function EpicFacts({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <section aria-label="Figures">
      <h3>Figures</h3>
      <dl className="epic-facts">
        {lines.map(({ name, value, formula }) => (
          <div key={name} className="epic-fact">
            <dt>{name}</dt>
            <dd>
              {value}
              <span className="epic-part small subtle">{formula}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
