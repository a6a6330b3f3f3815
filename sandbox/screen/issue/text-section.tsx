import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { mayEdit } from '../api/issue';
import { readNode } from '../adf/node';
import { RenderNode } from '../adf/render-node';
import { toText } from '../adf/to-text';
import type { IssuePart } from './issue-part';
import { TextEditor } from './text-editor';

export interface TextSectionProps extends IssuePart {
  /** Id of a field that holds a document. */
  readonly field: string;
  readonly title: string;
}

/** A field of several lines, such as the description. */
export function TextSection({ issue, changed, field, title }: TextSectionProps) {
  const [editing, setEditing] = useState(false);
  const document = readNode(issue.fields[field] ?? null);
  const text = document === null ? '' : toText(document);
  return (
    <section className="issue-section" aria-label={title}>
      <div className="section-title">
        <Heading size="xsmall" as="h2">
          {title}
        </Heading>
        {mayEdit(issue, field) && !editing && text !== null && (
          <Button appearance="subtle" spacing="compact" onClick={() => setEditing(true)}>
            Edit
          </Button>
        )}
      </div>
      {editing && text !== null ? (
        <TextEditor issueKey={issue.key} field={field} label={title} text={text} changed={changed} close={() => setEditing(false)} />
      ) : (
        <div className="adf">{document === null ? <p className="nothing">{`No ${title.toLowerCase()}`}</p> : <RenderNode node={document} />}</div>
      )}
    </section>
  );
}
