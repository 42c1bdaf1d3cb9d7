/**
 * For tests of pure code: whatever would depend on the time zone of the machine throws. What passes gives the same
 * answer wherever the reader sits, so that it need not run in one zone after the other.
 */

const ZONED_METHODS = [
  ...['getFullYear', 'getYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getSeconds'],
  ...['setFullYear', 'setYear', 'setMonth', 'setDate', 'setHours', 'setMinutes', 'setSeconds'],
  ...['getTimezoneOffset', 'toString', 'toDateString', 'toTimeString'],
];
const ZONED_UNLESS_NAMED = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

const FORBIDDEN = Symbol.for('the time zone of the machine is forbidden');

/** Throws where the time zone of the machine is asked for, from now on. */
export function forbidSystemZone(): void {
  // Modules are loaded once for many files of tests, each of which asks for this.
  if (FORBIDDEN in globalThis) return;
  Object.assign(globalThis, { [FORBIDDEN]: true });
  const methods = Date.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const name of ZONED_METHODS) methods[name] = () => refuse(`Date.prototype.${name}`);
  for (const name of ZONED_UNLESS_NAMED) {
    const original = methods[name];
    methods[name] = function (this: Date, locales: unknown, options: unknown) {
      if (!namesZone(options)) refuse(`Date.prototype.${name} without timeZone`);
      return original?.call(this, locales, options);
    };
  }
  globalThis.Date = new Proxy(Date, {
    apply: () => refuse('Date()'),
    construct(target, given, made) {
      if (given.length > 1) refuse('new Date(year, month, ...)');
      if (typeof given[0] === 'string') refuseWithoutZone(given[0]);
      return Reflect.construct(target, given, made);
    },
    get(target, name, receiver) {
      return name === 'parse' ? parse : Reflect.get(target, name, receiver);
    },
  });
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (target, _self, given) => {
      if (!namesZone(given[1])) refuse('Intl.DateTimeFormat without timeZone');
      return Reflect.apply(target, undefined, given);
    },
    construct(target, given, made) {
      if (!namesZone(given[1])) refuse('Intl.DateTimeFormat without timeZone');
      return Reflect.construct(target, given, made);
    },
  });
}

const { parse: parseAnywhere } = Date;

function parse(text: string): number {
  refuseWithoutZone(text);
  return parseAnywhere(text);
}

/** A day alone is read as UTC, and so is what ends in Z or a shift. Everything else is read where the machine stands. */
function refuseWithoutZone(text: string): void {
  if (Number.isNaN(parseAnywhere(text))) return;
  const isDay = /^([+-]\d{2})?\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
  const hasZone = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text);
  if (!isDay && !hasZone) refuse(`Date of '${text}', which names no zone`);
}

function namesZone(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && Boolean((options as { timeZone?: string }).timeZone)
  );
}

function refuse(what: string): never {
  throw new Error(`${what} depends on the time zone of the machine`);
}
