// The top level of Code.js: a real declaration with JSDoc for each custom function, which is what Google's autocomplete
// reads, and the entry points. esbuild leaves a footer as it is, comments and all.

const ENTRY_POINTS = ['onOpen', 'onInstall', 'openSidebar', 'recalculate'];
/** Those that Google or the sidebar hands something. */
const HANDED = { rpc: 'request', remindDaily: 'event' };

/** The declarations for a catalogue, in one language. */
export function declarations(catalogue, language) {
  return [
    ...Object.values(catalogue).map((entry) => customFunction(entry(), language)),
    ...ENTRY_POINTS.map(entryPoint),
    ...Object.entries(HANDED).map(handed),
  ].join('\n');
}

const entryPoint = (name) => `function ${name}() { scoretab_.${name}(); }`;
const handed = ([name, what]) => `function ${name}(${what}) { return scoretab_.${name}(${what}); }`;

function customFunction({ page, parameters }, language) {
  const names = Object.keys(parameters);
  const said = (text) => text[language] ?? `${text.en} [en]`; // as in src/i18n/both.ts
  const lines = [
    said(page.about),
    '',
    ...Object.entries(parameters).map(([parameter, { shown }]) => {
      const name = shown.optional ? `[${parameter}]` : parameter;
      return `@param {${shown.type}} ${name} ${said(page.parameters[parameter])}`;
    }),
    `@return ${said(page.result)}`,
    '@customfunction',
  ];
  // `*/` in a text would end the comment
  const comment = lines.map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${page.name}(${names.join(', ')}) { return scoretab_.call("${page.name}", arguments); }`;
}
