import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Checks who imports whom, and that the check really read the tree. */
const ROOTS = ['app', 'components', 'lib', 'prisma', 'scripts', 'e2e', 'bench'];
const SOURCE = /^(app|components|lib|prisma|scripts|e2e|bench)\/.*\.(ts|tsx|mjs)$/;
const LEAST_SHARE = 0.9;

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const present = new Set(readdirSync('.'));
const { output } = await cruise(
  ROOTS.filter((root) => present.has(root)),
  { ...options, validate: true, ruleSet: { forbidden } },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');

const { violations } = output.summary;
for (const { from, to, rule } of violations) {
  const comment = forbidden.find((/** @type {{ name: string }} */ { name }) => name === rule.name)?.comment;
  process.stdout.write(`${from} → ${to}\n    ${rule.name}: ${comment}\n`);
}

const expected = listSources();
const read = new Set(output.modules.filter((module) => module.dependencies).map((module) => module.source));
const found = expected.filter((source) => read.has(source));
const edges = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0);
const blind = found.length < expected.length * LEAST_SHARE || edges < expected.length;
if (blind) {
  process.stdout.write(
    `The check saw ${found.length} of ${expected.length} files and ${edges} imports: it does not read the tree.\n`,
  );
}
process.stdout.write(`${found.length} files, ${edges} imports, ${violations.length} broken rules\n`);
process.exitCode = violations.length > 0 || blind ? 1 : 0;

/** What git knows, or the tree itself in a copy without git. @returns {string[]} */
function listSources() {
  const files = gitFiles() ?? ROOTS.flatMap((root) => (present.has(root) ? walk(root) : []));
  return files.filter((file) => SOURCE.test(file) && !file.startsWith('prisma/generated/'));
}

/** @returns {string[] | undefined} */
function gitFiles() {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const existing = new Set(ROOTS.flatMap((root) => (present.has(root) ? walk(root) : [])));
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter((file) => existing.has(file));
  } catch {
    return undefined;
  }
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
