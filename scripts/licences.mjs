// The licences of the libraries that are in a built file, as the comment that stands at its head.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutSlashPairs } from './slash-pairs.mjs';

/** One comment with the name, version and licence text of each library; empty where there is none. `metafile` is that of esbuild. */
export async function licenceComment(metafile, root) {
  const texts = await Promise.all(librariesIn(metafile).map((folder) => licenceOf(join(root, folder))));
  if (texts.length === 0) return '';
  return `/*! What is in here of others:\n\n${withoutSlashPairs(texts.join('\n\n')).replaceAll('*/', '* /')}\n*/\n`;
}

/** The folders of the packages that anything in the output comes from: `node_modules/zod`. */
export function librariesIn({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0));
  return [...new Set(used.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []))].sort();
}
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (!file) throw new Error(`${folder} is bundled and has no licence file: what it is used under must be said by hand.`);
  return `${name} ${version}, ${license}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}
