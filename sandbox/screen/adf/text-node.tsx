import type { ReactNode } from 'react';
import type { Node } from './node';

const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Text with its marks. A link that leads anywhere but to the web or to mail stays text. */
export function TextNode({ node }: { readonly node: Node }): ReactNode {
  return node.marks.reduce<ReactNode>((text, { type, attrs }) => {
    switch (type) {
      case 'strong':
        return <strong>{text}</strong>;
      case 'em':
        return <em>{text}</em>;
      case 'underline':
        return <u>{text}</u>;
      case 'strike':
        return <s>{text}</s>;
      case 'code':
        return <code>{text}</code>;
      case 'subsup':
        return attrs['type'] === 'sub' ? <sub>{text}</sub> : <sup>{text}</sup>;
      case 'link':
        return isSafe(attrs['href']) ? (
          <a href={attrs['href']} rel="noreferrer noopener">
            {text}
          </a>
        ) : (
          text
        );
      default:
        return text;
    }
  }, node.text);
}

function isSafe(href: unknown): href is string {
  if (typeof href !== 'string') return false;
  try {
    return safeSchemes.has(new URL(href).protocol);
  } catch {
    return false;
  }
}
