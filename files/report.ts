import { listed } from './notes';

/** Collects what had to be mapped, cut or skipped, by reason; each reason becomes one sentence. */
export class Report {
  private readonly cases = new Map<string, string[]>();

  /** @param thing what the names are: line, issue, type, column */
  add(reason: string, thing: string, name: string): void {
    const key = `${thing}\n${reason}`;
    const names = this.cases.get(key);
    if (names === undefined) this.cases.set(key, [name]);
    else if (!names.includes(name) || thing === 'line') names.push(name);
  }

  sentences(): readonly string[] {
    return [...this.cases].map(([key, names]) => {
      const [thing = '', reason = ''] = key.split('\n');
      return `${reason}: ${listed(thing, names)}.`;
    });
  }
}
