const colours = ['blue', 'teal', 'purple', 'magenta', 'orange'] as const;

/** A person as a circle with initials; the name is its accessible name, or hidden where it stands beside it. */
export function Initials({ name, decorative = false }: { readonly name: string; readonly decorative?: boolean }) {
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const colour = colours[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length] ?? 'blue';
  const label = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name };
  // the letters are drawn by the style sheet: they are a picture of the name, not text of their own
  return <span className="initials" data-initials={initials} style={{ background: `var(--ds-background-accent-${colour}-bolder)` }} {...label} />;
}
