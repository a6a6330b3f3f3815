import type { Block, Line } from '../adf/blocks';
import { isEmptyCriterion } from '../language/sections';
import { ScenarioReader, type Scenario } from './scenario';
import { isPseudoHeading, namesCriteria } from './section-title';
import type { AcceptanceCriterion } from './story';
import { units, unitText, type Unit } from './units';

/**
 * The acceptance criteria of a description: the items of every section with such a title, else complete
 * Given/When/Then scenarios anywhere. A bare mention of the words is no section. Deterministic, one pass.
 */
export function acceptanceCriteria(blocks: readonly Block[]): AcceptanceCriterion[] {
  const all = units(blocks);
  const sections = criteriaSections(all);
  return sections.length > 0 ? sections.flatMap(sectionCriteria) : looseScenarios(all);
}

/** The acceptance criteria of a field that holds nothing else: all of it is the section. */
export const fieldCriteria = (blocks: readonly Block[]): AcceptanceCriterion[] => sectionCriteria(units(blocks));

/** The units of each criteria section, without its title. */
function criteriaSections(all: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [];
  let open: { start: Unit; units: Unit[] } | null = null;
  for (const unit of all) {
    if (open && endsSection(unit, open.start)) open = null;
    const inline: readonly Unit[] | null = open ? null : sectionStart(unit);
    if (inline) {
      open = { start: unit, units: [...inline] };
      found.push(open.units);
    } else if (open && !(unit.kind === 'heading' && namesCriteria(unitText(unit)))) open.units.push(unit);
  }
  return found;
}

/** The units that a title brings with it in its own line ("AC: the total shows tax"), or null when the unit is no title. */
function sectionStart(unit: Unit): readonly Unit[] | null {
  const line = unit.lines[0];
  if (!line || unit.kind === 'item' || unit.kind === 'row' || unit.kind === 'code') return null;
  if (unit.kind === 'heading' || unit.kind === 'title') return namesCriteria(unitText(unit)) ? [] : null;
  if (namesCriteria(line.text) && (isPseudoHeading(line) || unit.containers.length > 0)) return [];
  const colon = line.text.indexOf(':');
  if (colon < 1 || colon === line.text.length - 1 || !namesCriteria(line.text.slice(0, colon))) return null;
  const rest = line.text.slice(colon + 1);
  const offset = colon + 1 + rest.length - rest.trimStart().length;
  return [{ ...unit, lines: [{ ...line, text: rest.trim(), at: { ...line.at, start: line.at.start + offset } }] }];
}

/** A heading of the same or a higher level, another bold or colon title, or the end of the box that the title stood in. */
function endsSection(unit: Unit, start: Unit): boolean {
  const box = start.containers.at(-1);
  if (box !== undefined && !unit.containers.includes(box)) return true;
  if (unit.kind === 'heading') return start.kind !== 'heading' || unit.level <= start.level;
  const line = unit.lines[0];
  return unit.kind === 'text' && line !== undefined && line.bold && isPseudoHeading(line);
}

function sectionCriteria(section: readonly Unit[]): AcceptanceCriterion[] {
  const found: AcceptanceCriterion[] = [];
  const scenarios = new ScenarioReader();
  const parents: { depth: number; text: string }[] = [];
  const add = (scenario: Scenario | null): void => {
    if (scenario) found.push(criterionOf(scenario.lines));
  };
  section.forEach((unit, index) => {
    while (parents.length > 0 && (parents.at(-1)?.depth ?? 0) >= unit.depth) parents.pop();
    if (unit.kind === 'heading' || unit.kind === 'title') return add(scenarios.end());
    const loose = unit.lines.filter((line) => {
      if (unit.kind === 'row') return true;
      const { taken, ended } = scenarios.take(line);
      add(ended);
      return !taken;
    });
    if (loose.length === 0) return;
    const text = unitText({ ...unit, lines: loose });
    const next = section[index + 1];
    if (unit.depth > 0 && next && next.depth > unit.depth) parents.push({ depth: unit.depth, text });
    else if (isCriterion(text, loose)) found.push({ text: [...parents.map((parent) => parent.text), text].join(' > '), at: placeOf(loose) });
  });
  add(scenarios.end());
  return found;
}

/** Placeholders, template hints in italics and comments, and a repeated section title are no criteria. */
function isCriterion(text: string, lines: readonly Line[]): boolean {
  const bare = text.replace(/^\W+/, '');
  return bare !== '' && !isEmptyCriterion(text) && !namesCriteria(text) && !lines.every((line) => line.italic) && !text.startsWith('<!--');
}

function looseScenarios(all: readonly Unit[]): AcceptanceCriterion[] {
  const scenarios = new ScenarioReader();
  const ended: (Scenario | null)[] = [];
  for (const unit of all) {
    if (unit.kind === 'heading' || unit.kind === 'title') ended.push(scenarios.end());
    else for (const line of unit.lines) ended.push(scenarios.take(line).ended);
  }
  ended.push(scenarios.end());
  return ended.flatMap((scenario) => (scenario?.complete ? [criterionOf(scenario.lines)] : []));
}

const criterionOf = (lines: readonly Line[]): AcceptanceCriterion => ({ text: lines.map((line) => line.text).join(' | '), at: placeOf(lines) });

/** The first line's place: where a reader starts reading. */
const placeOf = (lines: readonly Line[]): AcceptanceCriterion['at'] => (lines[0] as Line).at;
