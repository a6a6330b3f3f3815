import './check-icon.css';

const SHAPES = {
  met: 'm4.5 8.5 2.5 2.5 4.5-5',
  unmet: '',
  unknown: 'M5 8h6',
  waived: 'M5 8h6',
} as const;

const NAMES = { met: 'Met.', unmet: 'Not met.', unknown: 'Not known.', waived: 'Waived.' } as const;

/** A filled circle with a tick, an open circle, or a circle with a dash for what is not known or does not count: the shape says it, the colour repeats it. */
export function CheckIcon({ state }: { readonly state: keyof typeof SHAPES }) {
  return (
    <span className={`check check-${state}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        {SHAPES[state] !== '' && <path d={SHAPES[state]} />}
      </svg>
      <span className="only-read-aloud">{NAMES[state]}</span>
    </span>
  );
}
