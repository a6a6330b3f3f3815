import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { mayEdit } from '../api/issue';
import { readNode } from '../adf/node';
import { RenderNode } from '../adf/render-node';
import { toText } from '../adf/to-text';
import { DescriptionEditor } from './description-editor';
import type { IssuePart } from './issue-part';

export function DescriptionSection({ issue, changed }: IssuePart) {
  const [editing, setEditing] = useState(false);
  const document = readNode(issue.fields.description);
  const text = document === null ? '' : toText(document);
  return (
    <section className="issue-section" aria-label="Description">
      <div className="section-title">
        <Heading size="xsmall" as="h2">
          Description
        </Heading>
        {mayEdit(issue, 'description') && !editing && text !== null && (
          <Button appearance="subtle" spacing="compact" onClick={() => setEditing(true)}>
            Edit
          </Button>
        )}
      </div>
      {editing && text !== null ? (
        <DescriptionEditor issueKey={issue.key} text={text} changed={changed} close={() => setEditing(false)} />
      ) : (
        <div className="adf">{document === null ? <p className="nothing">No description</p> : <RenderNode node={document} />}</div>
      )}
    </section>
  );
}
