import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import type { Node } from './node';
import { TextNode } from './text-node';

const attr = (node: Node, name: string): string => {
  const value = node.attrs[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A node as HTML. An unknown one shows its content, so that no text is lost. */
export function RenderNode({ node }: { readonly node: Node }): ReactNode {
  const inside = node.content.map((child, index) => <RenderNode key={index} node={child} />);
  switch (node.type) {
    case 'text':
      return <TextNode node={node} />;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      // the page's own headings end at h2
      return attr(node, 'level') === '1' || attr(node, 'level') === '2' ? <h3>{inside}</h3> : <h4>{inside}</h4>;
    case 'bulletList':
    case 'taskList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol>{inside}</ol>;
    case 'listItem':
    case 'taskItem':
      return <li>{inside}</li>;
    case 'hardBreak':
      return <br />;
    case 'rule':
      return <hr />;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'panel':
      return <div className="adf-panel">{inside}</div>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside}</code>
        </pre>
      );
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableHeader':
      return <th>{inside}</th>;
    case 'tableCell':
      return <td>{inside}</td>;
    case 'mention':
    case 'emoji':
      return attr(node, 'text') || attr(node, 'shortName');
    case 'status':
      return <Lozenge>{attr(node, 'text')}</Lozenge>;
    case 'date':
      return new Date(Number(attr(node, 'timestamp'))).toDateString();
    case 'inlineCard':
      return <TextNode node={{ ...node, text: attr(node, 'url'), marks: [{ type: 'link', attrs: { href: attr(node, 'url') } }] }} />;
    default:
      return inside;
  }
}
