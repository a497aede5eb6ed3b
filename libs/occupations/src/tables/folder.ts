import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportRefused } from './refused.js';
import { type Release, readRelease, TABLES, type TableFile, type TableName } from './release.js';

const names = Object.keys(TABLES) as TableName[];

/**
 * Reads the release that lies in a folder: the files `unix_<table>_v<version>_utf8.csv` of the official archive, of any version.
 * @throws ImportRefused when files are missing, of several versions, not UTF-8, or wrong inside
 */
export async function releaseIn(folder: string): Promise<Release> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new ImportRefused(`The folder ${folder} cannot be read (${error.code}).`);
  });
  const found = names.map((table) => {
    const pattern = new RegExp(`^unix_${table}_v(\\d+)_utf8\\.csv$`);
    const matches = files.flatMap((name) => {
      const version = pattern.exec(name)?.[1];
      return version ? [{ table, name, version }] : [];
    });
    const [file, other] = matches;
    if (!file) throw new ImportRefused(`${folder} lacks the file unix_${table}_v…_utf8.csv.`);
    if (other)
      throw new ImportRefused(`${folder} holds several versions of one table: ${file.name} and ${other.name}.`);
    return file;
  });
  const version = found[0]?.version ?? '';
  const stranger = found.find((file) => file.version !== version);
  if (stranger) throw new ImportRefused(`The files are of several versions: ${found[0]?.name} and ${stranger.name}.`);
  const texts = await Promise.all(
    found.map(
      async ({ table, name }): Promise<[TableName, TableFile]> => [table, { name, text: await textOf(folder, name) }],
    ),
  );
  return readRelease(version, Object.fromEntries(texts) as Record<TableName, TableFile>);
}

async function textOf(folder: string, name: string): Promise<string> {
  const bytes = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    throw new ImportRefused(`${name} cannot be read (${error.code}).`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused(`${name} is not UTF-8: take the files whose names end in _utf8.csv as they are.`);
  }
}
