import { readCsv } from '../../../files/csv/read-csv';

const read = (...lines: readonly string[]) => readCsv('backlog.csv', lines.join('\r\n'));

describe('a Jira CSV export', () => {
  it('is read with repeated headers, quoted cells of several lines and links', () => {
    const { kind, issues, notes } = read(
      'Summary,Issue key,Issue id,Issue Type,Status,Status Category,Priority,Labels,Labels,Sprint,Sprint,Description,Inward issue link (Blocks),Outward issue link (Blocks),Custom field (Story Points),Parent key',
      'Checkout,WEB-1,10,Epic,Backlog,To Do,High,,,,,,,,,',
      '"Pay, and ""save"" a card",WEB-2,11,Story,Selected,To Do,Medium,pay,card,S1,S2,"h3. Acceptance criteria',
      '',
      '* the card is kept',
      '* it can be removed",WEB-3,,3.0,WEB-1',
      'Choose a provider,WEB-3,12,Task,Doing,In Progress,Low,,,,,,,WEB-4,,',
      'Broken,WEB-4,13,Bug,Closed,Done,,,,,,,,,"0,5",',
      '',
    );
    expect(kind).toBe('csv');
    expect(issues).toMatchObject([
      { id: 'WEB-1', issueType: 'Epic', parentKey: null, description: null, priority: 'High', labels: [] },
      {
        id: 'WEB-2', summary: 'Pay, and "save" a card', issueType: 'Story', estimate: 3, parentKey: 'WEB-1', labels: ['pay', 'card'], blockedBy: ['WEB-3'],
        status: 'Selected', statusCategory: 'new',
        description: { content: [{ type: 'heading', content: [{ text: 'Acceptance criteria' }] }, { type: 'bulletList', content: [expect.anything(), expect.anything()] }] },
      },
      { id: 'WEB-3', estimate: null, status: 'Doing', statusCategory: 'indeterminate' },
      { id: 'WEB-4', issueType: 'Bug', estimate: 0.5, statusCategory: 'done', blockedBy: ['WEB-3'], priority: null },
    ]);
    expect(notes).toEqual(['Read 4 issues from 4 rows.', 'Not read, because nothing here needs it: column Sprint.']);
  });

  it.each([';', '\t', '|'])('may be delimited by %j', (delimiter) => {
    expect(read(['Issue key', 'Summary'].join(delimiter), ['A-1', 'One, two'].join(delimiter)).issues).toMatchObject([{ id: 'A-1', summary: 'One, two' }]);
  });

  it('names issues without a key by their line', () => {
    const { issues, notes } = read('Summary,Description', 'One,"a', 'b"', '', 'Two,', ',lost', 'Three');
    expect(issues.map(({ id, key, summary }) => [id, key, summary])).toEqual([['2', null, 'One'], ['5', null, 'Two'], ['7', null, 'Three']]);
    expect(notes).toContain('Skipped, because there is no summary: line 6.');
  });

  it.each([
    ['Parent', 'A-1', 'A-1'],
    ['Parent key', 'A-1', 'A-1'],
    ['Parent id', '100', 'A-1'],
    ['Parent', '100', 'A-1'],
    ['Custom field (Epic Link)', 'a-1', 'A-1'],
    ['Epic Link', 'A-1', 'A-1'],
    ['Parent key', 'OTHER-9', 'OTHER-9'],
    ['Parent id', '999', null],
    ['Parent key', 'A-3', null],
  ])('finds the epic in %s = %s', (header, cell, parent) => {
    const { issues } = read(`Issue key,Issue id,Issue Type,Summary,${header}`, 'A-1,100,Epic,E,', `A-2,101,Story,S,${cell}`, 'A-3,102,Story,T,');
    expect(issues[1]?.parentKey).toBe(parent);
  });

  it.each([
    ['Story', 'Story'], ['User Story', 'Story'], ['New Feature', 'Story'], ['bug', 'Bug'], ['Spike', 'Task'], ['', 'Story'], ['Subtask', 'Sub-task'],
  ])('reads type %j as %s', (name, type) => {
    const { issues, notes } = read('Issue key,Issue Type,Summary,Parent key', 'A-1,Story,S,', `A-2,${name},T,${type === 'Sub-task' ? 'A-1' : ''}`);
    expect(issues[1]?.issueType).toBe(type);
    expect(notes.some((note) => note.includes('no such type'))).toBe(name === 'Spike');
  });

  it.each([
    ['To Do', '', 'new'], ['Backlog', '', 'new'], ['', '', 'new'], ['Done', '', 'done'], ["Won't Do", '', 'done'], ['Peer review', '', 'indeterminate'],
    ['Ready for release', 'Done', 'done'], ['Done', 'In Progress', 'indeterminate'],
  ])('reads status %j with category %j as %s', (status, category, expected) => {
    expect(read('Summary,Status,Status Category', `S,${status},${category}`).issues[0]?.statusCategory).toBe(expected);
  });

  it('says what it could not keep', () => {
    const { issues, notes } = read(
      'Issue key,Issue Type,Summary,Story Points,Parent key,Inward issue link (Blocks)',
      `A-1,Story,"Two\n lines",many,,X-1`, 'A-2,Sub-task,Sub,,B-1,', 'A-1,Story,Again,,,', 'A-3,Epic,Big,,A-1,A-3',
    );
    expect(issues.map(({ id }) => id)).toEqual(['A-1', 'A-2', 'A-3']);
    expect(issues[0]).toMatchObject({ summary: 'Two lines', estimate: null, blockedBy: [] });
    expect(issues[1]).toMatchObject({ issueType: 'Task', parentKey: null });
    expect(issues[2]).toMatchObject({ parentKey: null, blockedBy: [] });
    const about = (words: string) => notes.filter((note) => note.includes(words));
    expect(about('not a number: issue A-1')).toHaveLength(1);
    expect(about('Sub-tasks read as tasks')).toHaveLength(1);
    expect(about('key is repeated: issue A-1')).toHaveLength(1);
    expect(about('not one level above: issue A-3')).toHaveLength(1);
    expect(about('not in the file: issue X-1')).toHaveLength(1);
  });

  it('is read with people, dates, comments and criteria, as Jira writes them', () => {
    const { issues, notes } = read(
      'Summary,Issue key,Issue id,Issue Type,Status,Project key,Assignee,Assignee Id,Reporter,Created,Updated,Resolved,Fix versions,Fix versions,Comment,Comment,Comment,Custom field (Acceptance Criteria),Custom field (Criteria for launch)',
      'Pay,WEB-1,10,Story,Done,WEB,Dan Okafor,712020:2c,Priya Nair,14/Jul/25 3:42 PM,2025-07-15 08:05,2025-07-16T08:05:00.000+0200,1.0,1.1,"15/Jul/25 9:00 AM;712020:2c;Second; with',
      '* a list",14/Jul/25 3:45 PM;712020:0f;First,"no form, ; just words","* It is paid',
      '* It is mailed",',
      'Later,WEB-2,11,Story,To Do,WEB,,,,7/14/25,,,,,,,,,It is on',
    );
    expect(issues).toMatchObject([
      {
        assignee: 'Dan Okafor', reporter: 'Priya Nair',
        created: new Date('2025-07-14T15:42:00Z'), updated: new Date('2025-07-15T08:05:00Z'), resolved: new Date('2025-07-16T06:05:00Z'),
        comments: [
          { author: '712020:0f', created: new Date('2025-07-14T15:45:00Z'), body: { content: [{ content: [{ text: 'First' }] }] } },
          { author: '712020:2c', created: new Date('2025-07-15T09:00:00Z'), body: { content: [{ content: [{ text: 'Second; with' }] }, { type: 'bulletList' }] } },
          { author: null, created: null, body: { content: [{ content: [{ text: 'no form, ; just words' }] }] } },
        ],
        criteria: [{ content: [{ type: 'bulletList', content: [expect.anything(), expect.anything()] }] }],
      },
      { assignee: null, reporter: null, created: null, updated: null, resolved: null, comments: [], criteria: [{ content: [{ type: 'paragraph' }] }] },
    ]);
    expect(notes).toContain('Left without “created”, because the date can be read in more than one way or not at all: issue WEB-2.');
    expect(notes).toContain('Not read, because nothing here needs it: columns Project key, Assignee Id and Fix versions.');
    expect(notes).toContain('The file has no column for: description; story points.');
  });

  it('reads 10,000 rows quickly enough to wait for', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `A-${index + 1},Story,"As a user, I want ${index}",3,"h3. Criteria\n* one\n* two"`);
    expect(read('Issue key,Issue Type,Summary,Story Points,Description', ...rows).issues).toHaveLength(10_000);
  });
});
