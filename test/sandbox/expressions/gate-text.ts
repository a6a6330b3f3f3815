/** A gate as the app may save it: one text for any definition, its criteria and words in `config`. It reads nearly everything that a gate can. */
export const gateText = [
  "let v=issue?.customfield_10051?.[''+issue.id];",
  'let r=config.messages.flatMap(c=>{',
  'let k=new Date().getTime()<(v?.[c.id]??0)?[]:',
  "c?.issues?(c?.links?(issue.links??[]).flatMap(l=>l.direction+l.type.inward=='inwardis blocked by'?[l.linkedIssue]:[]):issue.childIssues??[])",
  ".slice(0,200).flatMap(i=>(i?.status?.category?.key??'done')!='done'?[i.key]:[]):",
  "(c?.f?(issue?.[c.f]??'')?.length!=0:",
  'c.texts.map(f=>issue.getNewestChangelog(f)?.id)==v?.text&&',
  "(typeof originalIssue=='undefined'||issue.description?.plainText==originalIssue.description?.plainText))?[]:[''];",
  "return k==[]?[]:[c.text+k.join(', ')]});",
  "issue.issueType.hierarchyLevel||r==[]?true:r.length+config.head+r.join('\\n• ')",
].join('');

/** The eight criteria that a new project begins with. */
export const gateConfig = {
  head: ' still missing before Done:\n• ',
  messages: [
    { id: 'subtasks', text: 'Finish the open sub-tasks: ', issues: true },
    { id: 'blockers', text: 'Clear what blocks it: ', issues: true, links: true },
    { id: 'fix', text: 'Set a fix version.', f: 'fixVersions' },
    { id: 'assignee', text: 'Say who did it.', f: 'assignee' },
    { id: 'estimate', text: 'Set an estimate.', f: 'customfield_10016' },
    { id: 'tests', text: 'Tick “Tests pass”.', texts: [] },
    { id: 'docs', text: 'Tick “Documentation updated”.', texts: [] },
    { id: 'accepted', text: 'Ask the product owner to accept it.', texts: ['description'] },
  ],
};
