// Every module a source names: in imports and exports, types too, in import() and in require().

export const importsIn = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\b(?:require|import)\((?:path: )?'([^']+)'/gm)].map(
    ([, from, bare, called]) => from ?? bare ?? called ?? '',
  );
