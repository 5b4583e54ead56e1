/**
 * Writes functions.json and its Vietnamese twin functions.vi-VN.json into a folder: npx tsx scripts/functions-metadata.ts dist
 * Runs after webpack, whose plugin writes a functions.json that lacks `allowErrorForDataTypeAny`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTION_TEXTS } from '../src/locale/functions';

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The metadata of the functions of a source file, with its English JSDoc. */
export async function functionsMetadata(source = 'src/functions/functions.ts'): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  // Error cells reach the functions, which then say where they are; without this Excel answers with a bare error.
  return { ...(JSON.parse(metadataJson) as Metadata), allowErrorForDataTypeAny: true };
}

/** The same metadata with Vietnamese descriptions; ids and names stay. Fails when a description is missing. */
export function inVietnamese(metadata: Metadata): Metadata {
  const texts: Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>> = FUNCTION_TEXTS.vi;
  const required = (text: string | undefined, where: string): string => {
    if (text === undefined) throw new Error(`no Vietnamese description of ${where}`);
    return text;
  };
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: required(texts[one.id]?.description, one.id),
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        description: required(texts[one.id]?.parameters[parameter.name], `${one.id}.${parameter.name}`),
      })),
    })),
  };
}

async function main(folder: string): Promise<void> {
  const metadata = await functionsMetadata();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'functions.json'), `${JSON.stringify(metadata, null, 2)}\n`);
  writeFileSync(join(folder, 'functions.vi-VN.json'), `${JSON.stringify(inVietnamese(metadata), null, 2)}\n`);
}

if (basename(process.argv[1] ?? '') === 'functions-metadata.ts') {
  main(process.argv[2] ?? 'dist').catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
