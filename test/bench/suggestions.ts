import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import * as v from 'valibot';
import { decodeSearchedIssue } from '../../src/contract/jira-issue';
import { inOneGo } from '../../src/core/roadmap/in-one-go';
import { leaveOneOut, type Accuracy, type TooFewLinked } from '../../src/core/roadmap/leave-one-out';
import { buildSuggester, suggestFor, suggesterSteps } from '../../src/core/roadmap/suggest-epics';
import { indexSteps } from '../../src/core/roadmap/suggestion-index';
import { signalsOf } from '../../src/core/roadmap/signals-of';
import { epicToFill } from '../../src/core/roadmap/suggestion-input';
import { termsOf } from '../../src/core/roadmap/terms-of';
import { epicProject, NO_SIGNAL, PROJECTS, signals, type EpicProject } from '../support/epic-project';
import { dataFile } from './accuracy/data-file';
import type { Measure } from './run';

const ASKED = 1000;

/**
 * How often the right epic comes first and among the first three, each item left out before it is asked, and how long it takes. Generated
 * projects carry the signal in different ways. The public stories name no epics: which of eleven backlogs, or of 21 subjects, a story is from
 * stands for it, by its words alone; that is easier than telling epics of one product apart.
 */
export function suggestions(): Measure[] {
  const folder = process.env.READY_DONE_DATA;
  const outside = folder ? [...backlogs(folder), ...subjects(folder)] : [];
  if (outside.length === 0) console.log('READY_DONE_DATA names no stories: suggestions on real stories are not measured.');
  const generated = Object.entries(PROJECTS).map(([name, plan]) => [`generated, ${name}`, epicProject(plan)] as const);
  return [...[...generated, ...outside].flatMap(([name, project]) => accuracyOf(name, project)), ...(folder ? recorded(folder) : []), ...silence(), ...speed()];
}

/** Recorded issues of a real site: says how few of them have an epic, as long as these are too few to measure. */
function recorded(folder: string): Measure[] {
  const file = join(folder, 'jira-fixtures/devlake/raw_tables/_raw_jira_external_epics.csv');
  if (!existsSync(file)) return [];
  const rows = v.parse(v.array(v.object({ data: v.string() })), parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data);
  const issues = new Map(rows.map(({ data }) => decodeSearchedIssue(JSON.parse(data), { estimates: [], evidence: null, readiness: null, criteria: [] }).facts).map((facts) => [facts.key, facts]));
  const items = [...issues.values()].filter(({ type }) => type.level === 0).map((facts) => ({ key: facts.key, id: facts.id, epic: facts.parent?.key ?? null, reporter: facts.reporter?.accountId ?? null, assignee: facts.assignee, signals: signalsOf(facts) }));
  const project = { items, epics: [...issues.values()].flatMap((facts) => epicToFill(facts) ?? []) };
  const found = inOneGo(leaveOneOut(buildSuggester(project.items, project.epics), ASKED));
  if (found.kind === 'measured') return accuracyOf('recorded issues', project);
  console.log(`The recorded issues hold ${found.linked} with an epic that is recorded too, and ${found.wanted} are wanted: suggestions on them are not measured.`);
  return [];
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

function asked(project: EpicProject): Accuracy {
  const found: Accuracy | TooFewLinked = inOneGo(leaveOneOut(buildSuggester(project.items, project.epics), ASKED));
  if (found.kind === 'too-few') throw new Error(`A project of ${found.linked} linked items measures nothing.`);
  return found;
}

function accuracyOf(name: string, project: EpicProject): Measure[] {
  const found = asked(project);
  return [
    { what: `epics (${name}): right one first`, value: percent(found.first, found.asked), unit: '%', bound: '70' },
    { what: `epics (${name}): among the first three`, value: percent(found.firstThree, found.asked), unit: '%', bound: '90' },
    { what: `epics (${name}): spoke for`, value: percent(found.spokeFor, found.asked), unit: '%', bound: '' },
    { what: `epics (${name}): right where it spoke`, value: percent(found.spokeRight, found.spokeFor), unit: '%', bound: '' },
  ];
}

function silence(): Measure[] {
  const found = asked(epicProject(NO_SIGNAL));
  return [{ what: 'epics (generated, no signal at all): spoke for', value: percent(found.spokeFor, found.asked), unit: '%', bound: '0' }];
}

function speed(): Measure[] {
  const orphans = 1000;
  const { items, epics } = epicProject({ ...PROJECTS['300 epics'], items: 10_000, wordsPerItem: 25 });
  const linked = items.slice(orphans);
  const began = performance.now();
  inOneGo(indexSteps(linked, epics));
  const counted = performance.now();
  const steps = suggesterSteps(linked, epics);
  const lengths: number[] = [];
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    lengths.push(performance.now() - start);
    if (!done) continue;
    const learned = performance.now();
    for (const orphan of items.slice(0, orphans)) suggestFor(value, { ...orphan, epic: null });
    const ended = performance.now();
    const ordered = lengths.sort((a, b) => a - b);
    return [
      { what: 'epics: 9,000 linked items of 300 epics counted', value: Math.round(counted - began), unit: 'ms', bound: '' },
      { what: `epics: the same counted, learned from and calibrated, in ${lengths.length} steps`, value: Math.round(learned - counted), unit: 'ms', bound: '' },
      { what: 'epics: the step that 99 of 100 stay below', value: Math.round(ordered[Math.floor(ordered.length * 0.99)] ?? 0), unit: 'ms', bound: '50' },
      { what: 'epics: the longest step', value: Math.round(ordered.at(-1) ?? 0), unit: 'ms', bound: '50' },
      { what: 'epics: a suggestion for one orphan', value: Math.round((100 * (ended - learned)) / orphans) / 100, unit: 'ms', bound: '5' },
    ];
  }
}

const ofStories = (stories: readonly { readonly text: string; readonly group: string }[]): EpicProject => ({
  items: stories.map(({ text, group }, n) => ({ key: `REAL-${n + 1}`, id: n + 1, epic: group, reporter: null, assignee: null, signals: signals({ terms: termsOf(text) }) })),
  epics: [...new Set(stories.map(({ group }) => group))].map((key) => ({ key, open: true, signals: signals() })),
});

function backlogs(folder: string): (readonly [string, EpicProject])[] {
  const path = join(folder, 'stories');
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.txt')) : [];
  const stories = files.flatMap((file) => readFileSync(join(path, file), 'utf8').split(/\r?\n/).filter((line) => line.trim() !== '').map((text) => ({ text, group: file })));
  return stories.length === 0 ? [] : [[`${stories.length} public stories, which of ${files.length} backlogs`, ofStories(stories)]];
}

function subjects(folder: string): (readonly [string, EpicProject])[] {
  const stories = dataFile(folder, 'ustai/labelled-stories.json', v.array(v.object({ abstract: v.string(), text: v.string() })));
  return stories === null ? [] : [[`${stories.length} stories by language models, which subject`, ofStories(stories.map(({ abstract, text }) => ({ text, group: abstract })))]];
}
