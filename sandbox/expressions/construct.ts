import { calendarDateValue, dateValue, parseCalendarDate, parseDate } from './dates';
import { EvaluationError } from './failure';
import type { Host } from './host';
import type { Meter } from './meter';
import { method, type Method, run } from './method';
import type { Value } from './values';

const builtIn: ReadonlyMap<string, Method<Host>> = new Map([
  ['Map', method<Host>(0, 0, () => new Map())],
  ['Date', method<Host>(0, 1, (host, args) => {
    if (args.count === 0) return dateValue(host.now().getTime());
    const from = args.value(0);
    return typeof from === 'number' ? dateValue(from) : parseDate(args.text(0));
  })],
  ['CalendarDate', method<Host>(0, 1, (host, args) => (args.count === 0 ? calendarDateValue(host.now().getTime()) : parseCalendarDate(args.text(0))))],
]);

/** `new Map()`, `new Date(...)`, `new CalendarDate(...)`, or one of the host's own types. @throws EvaluationError for an unknown type */
export function construct(typeName: string, args: readonly Value[], meter: Meter, host: Host): Value {
  const found = builtIn.get(typeName);
  if (found !== undefined) return run(found, `new ${typeName}`, host, args, meter);
  const make = Object.hasOwn(host.constructors, typeName) ? host.constructors[typeName] : undefined;
  if (make === undefined) throw new EvaluationError(`Unrecognized type: "${typeName}".`);
  return make(args, meter);
}
