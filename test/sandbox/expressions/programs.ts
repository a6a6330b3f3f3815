import * as fc from 'fast-check';

/** What a careless row of tokens is made of. */
export const words = [
  'issue', 'user', 'config', 'null', 'true', 'false', '1', '0.5', "'a'", '"b"', '`c ${', '}', '`', 'let', 'return', 'if', 'else', 'try', 'catch', 'throw',
  'typeof', 'new', 'Map', 'Date', 'Issue', '(', ')', '[', ']', '{', '}', ',', ';', ':', '?', '.', '?.', '??', '=>', '=', '==', '!=', '<', '>=', '!', '+', '-', '*', '%',
  '&&', '||', 'x', 'f', 'key', 'labels', 'map', 'reduce', 'sort', 'set', 'get', 'length', 'plusMonths', 'repeat', 'JSON', 'parse', 'stringify', 'Number', '\\', '//', '/*', '*/', '\n',
];

const leaf = fc.constantFrom('issue', 'user', 'config', 'x', 'y', 'null', 'true', '0', '7', "'ab'", '[]', '{}', 'new Date()', 'issue.labels', 'issue.subtasks', 'Number', 'JSON');
/** Programs that are well formed, though few of them make sense. */
export const { program } = fc.letrec<{ program: string }>((tie) => ({
  program: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    leaf,
    fc.tuple(tie('program'), fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '>', '&&', '||', '??'), tie('program')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('program'), fc.constantFrom('.', '?.'), fc.constantFrom('key', 'length', 'labels', 'missing', 'min')).map(([a, dot, name]) => `(${a})${dot}${name}`),
    fc.tuple(tie('program'), fc.constantFrom('map', 'filter', 'some', 'flatMap', 'includes', 'concat', 'indexOf', 'slice', 'split', 'repeat', 'get', 'plusDays'), tie('program')).map(([a, name, b]) => `(${a}).${name}(${b})`),
    fc.tuple(tie('program'), tie('program')).map(([a, b]) => `(${a}).reduce((x, y) => ${b}, null)`),
    fc.tuple(tie('program'), tie('program'), tie('program')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('program'), tie('program')).map(([a, b]) => `(x => { try { return ${a}; } catch (y) { ${b} } })(${b})`),
    fc.tuple(tie('program'), fc.constantFrom('.', '?.'), tie('program')).map(([a, dot, b]) => `(${a})${dot === '.' ? '' : '?.'}[${b}]`),
    fc.tuple(fc.constantFrom('map', 'filter', 'some', 'every', 'flatMap'), tie('program')).map(([name, a]) => `issue.subtasks.${name}(x => ${a})`),
    fc.tuple(tie('program'), tie('program')).map(([a, b]) => `(y => { let x = ${a}; return ${b}; })(null)`),
    fc.tuple(tie('program'), tie('program'), tie('program')).map(([a, b, c]) => `(y => { if (${a}) { ${b} } else { ${c} } })(null)`),
    fc.tuple(fc.constantFrom('typeof ', '!', '-', 'throw '), tie('program')).map(([sign, a]) => `(${sign}${a})`),
    tie('program').map((a) => `(x => ${a})`),
    tie('program').map((a) => `\`t \${${a}}\``),
    tie('program').map((a) => `[${a}, { k: ${a} }]`),
    tie('program').map((a) => `(${a})(${a})`),
  ),
}));
