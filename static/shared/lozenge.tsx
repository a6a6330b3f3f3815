import './lozenge.css';

export type LozengeTone = 'success' | 'information' | 'neutral';

/** A small label. Atlaskit's own Lozenge would bring 58 kB of menus and icons into the panel, so this one is plain. */
export function Lozenge(props: { readonly tone: LozengeTone; readonly children: string }) {
  return <span className={`lozenge lozenge-${props.tone}`}>{props.children}</span>;
}
