import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * The SQL that takes a database to the Prisma schema; empty when they agree. What hand-written SQL added and the
 * schema language cannot express (exclusion and check constraints, partial and expression indexes, triggers, unlogged
 * tables) is no difference.
 *
 * @param databaseUrl a database with every migration applied
 * @param schemaFolder holds schema.prisma and models/*.prisma
 */
export async function diffSchema(databaseUrl: string, schemaFolder = 'prisma'): Promise<string> {
  const files = readSchema(schemaFolder);
  const engine = await openEngine(databaseUrl, files);
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.resolve(schemaFolder) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout && !EMPTY.test(stdout) ? stdout : '';
  } finally {
    engine.free();
  }
}

const EMPTY = /^\s*-- This is an empty migration\.\s*$/;

interface SchemaFile {
  path: string;
  content: string;
}

function readSchema(folder: string): SchemaFile[] {
  const models = readdirSync(path.join(folder, 'models')).map((name) => path.join(folder, 'models', name));
  return [path.join(folder, 'schema.prisma'), ...models.sort()]
    .filter((file) => file.endsWith('.prisma'))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
}

let instantiated: Promise<void> | undefined;

async function openEngine(databaseUrl: string, files: SchemaFile[]): Promise<bindings.SchemaEngine> {
  instantiated ??= instantiate();
  await instantiated;
  const adapter = bindMigrationAwareSqlAdapterFactory(describing(new PrismaPg({ connectionString: databaseUrl })));
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}

/** PostgreSQL's one-byte type stands in the engine's list of constraints, and the adapter does not know it. */
function describing(factory: PrismaPg): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => readingKinds(await factory.connect()),
    connectToShadowDb: async () => readingKinds(await factory.connectToShadowDb()),
  };
}

/** Columns of that type in the engine's two lists, of foreign keys and of other constraints. */
const KINDS = /\bcon\.(confdeltype|confupdtype),|\bconstr\.contype AS (constraint_type),/g;

function readingKinds(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const kinds = [...query.sql.matchAll(KINDS)].map(([, rule, kind]) => rule ?? kind);
    if (kinds.length === 0) return queryRaw(query);
    const sql = query.sql.replace(KINDS, (_, rule) =>
      rule ? `con.${rule}::text AS ${rule},` : 'constr.contype::text AS constraint_type,',
    );
    const result = await queryRaw({ ...query, sql });
    const columnTypes = result.columnTypes.map((type, index) =>
      kinds.includes(result.columnNames[index]) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

/** Node cannot import a .wasm file, so the engine's glue is given its memory by hand. */
async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': bindings } as unknown as WebAssembly.Imports;
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  const glue = bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
}
