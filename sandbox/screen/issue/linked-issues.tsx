import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { mayLink, removeLink, type IssueLink } from '../api/issue';
import type { Related } from '../api/issue-parts';
import { RequestFailed } from '../api/request';
import { useFlags } from '../app/flags';
import { useLoad } from '../app/use-load';
import { RelatedRow } from '../parts/related-row';
import type { IssuePart } from './issue-part';

/** Links by what they mean from here ("is blocked by"); those who may link issues may take them away. */
export function LinkedIssues({ issue, changed }: IssuePart) {
  const links = issue.fields.issuelinks;
  const [allowed] = useLoad(`link ${issue.key}`, () => mayLink(issue.key));
  const flags = useFlags();
  if (links.length === 0) return null;

  const remove = async (link: IssueLink): Promise<void> => {
    try {
      await removeLink(link.id);
      changed();
    } catch (error) {
      flags.show({ id: 'link', title: "We couldn't remove the link", description: error instanceof RequestFailed ? error.message : String(error), kind: 'error', autoDismiss: false, actions: [] });
    }
  };
  const meanings = [...new Set(links.map((link) => meaning(link)))];
  return (
    <section className="issue-section" aria-label="Linked issues">
      <Heading size="xsmall" as="h2">
        Linked issues
      </Heading>
      {meanings.map((text) => (
        <div key={text}>
          <h3 className="link-meaning">{text}</h3>
          <ul className="related-list">
            {links
              .filter((link) => meaning(link) === text)
              .map((link) => {
                const other = otherEnd(link);
                const action = allowed.state === 'ready' && allowed.value && other !== undefined ? <IconButton icon={CrossIcon} label={`Remove link to ${other.key}`} appearance="subtle" spacing="compact" onClick={() => void remove(link)} /> : null;
                return other === undefined ? null : <RelatedRow key={link.id} issue={other} action={action} />;
              })}
          </ul>
        </div>
      ))}
    </section>
  );
}

const otherEnd = (link: IssueLink): Related | undefined => link.inwardIssue ?? link.outwardIssue;
const meaning = ({ type, inwardIssue }: IssueLink): string => (inwardIssue === undefined ? type.outward : type.inward);
