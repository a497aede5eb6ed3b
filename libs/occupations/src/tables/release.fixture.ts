import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A release of two or three invented rows each, in the form of the official files. */
export const smallRelease: Readonly<Record<string, string>> = {
  referentiel_code_rome: `"code_rome","code_fiche_metier","libelle_rome","emploi_reglemente","code_rome_parent"
"N1101","1","Cariste","O","N1101"
"N1103","2","Préparateur / Préparatrice de commandes","N","N1103"
"K1901","3","Notaire","O","K1901"
`,
  referentiel_appellation: `"code_ogr","libelle_appellation_long","code_rome","peu_usite"
"10","Cariste","N1101","N"
"11","Conducteur / Conductrice de chariot","N1101","O"
"12","Préparateur / Préparatrice de commandes","N1103","N"
"13","Notaire ""associé"", en office","K1901","N"
`,
  referentiel_competence: `"code_ogr","libelle_competence","cat_comp"
"100","Conduire un chariot","Savoir-faire"
"101","Faire preuve de rigueur","Savoir-être professionnel"
`,
  referentiel_savoir: `"code_ogr_savoir","libelle_savoir"
"200","Règles de stockage"
`,
  item: `"code_ogr","libelle"
"300","Travail de nuit"
`,
  coherence_item: `"code_rome","code_ogr","coeur_metier"
"N1101","100","Principale"
"N1101","101",""
"N1101","200","Émergente"
"N1101","300",""
`,
  rubrique_mobilite: `"code_rome","code_rome_cible","numero_ordre"
"N1101","N1103","1"
"N1103","N1101","2"
`,
};

/** Writes a release into a folder of its own; `changes` replaces whole files, null leaves one out. */
export function writeRelease(
  folder: string,
  changes: Record<string, string | Uint8Array | null> = {},
  version = '460',
): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [table, text] of Object.entries({ ...smallRelease, ...changes }))
    if (text !== null) writeFileSync(join(folder, `unix_${table}_v${version}_utf8.csv`), text);
  return folder;
}
