import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { createReport, paint, printFailure } = await import('./report.mjs');
const { ensureDependencies } = await import('./dependencies.mjs');

/** Where the tools leave their machine-readable results. */
const RESULTS = 'test-results/reports';
const NEXT = 'node_modules/next/dist/bin/next';

/**
 * The steps in the order they run, cheap ones first. A tool without tests of its own counts as one.
 * @typedef {{ name: string, what: string, commands: string[][], results?: string, count?: (file: string) => Counts, prepare?: () => Promise<Record<string, string>> }} Step
 * @typedef {{ passed: number, failed: number }} Counts
 * @type {Step[]}
 */
const STEPS = [
  { name: 'lint', what: 'format and lint', commands: [['node_modules/@biomejs/biome/bin/biome', 'ci', '.']] },
  {
    name: 'types',
    what: 'types',
    commands: [
      [NEXT, 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
  },
  { name: 'boundaries', what: 'import boundaries', commands: [['scripts/boundaries.mjs']] },
  vitest('unit', 'unit tests'),
  vitest('integration', 'tests on PostgreSQL'),
  { name: 'build', what: 'production build', commands: [['scripts/build.mjs']] },
  {
    name: 'e2e',
    what: 'journeys in a browser',
    commands: [['node_modules/@playwright/test/cli.js', 'test']],
    results: `${RESULTS}/e2e.json`,
    count: countPlaywright,
    prepare: async () => {
      const { requireChromium } = await import('./chromium.mjs');
      return { CHROMIUM_PATH: await requireChromium(), E2E_REPORT: `${RESULTS}/e2e.json` };
    },
  },
];

try {
  const steps = chooseSteps(process.argv.slice(2));
  const report = createReport();
  report.line('\n  Openslot tests\n');
  await ensureDependencies(report, 'tools');
  await generate(report);
  process.exitCode = await runAll(steps);
} catch (error) {
  printFailure(error);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}

/** @param {string[]} names @returns {Step[]} */
function chooseSteps(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Error(`there is no step "${unknown}"; choose from ${STEPS.map((s) => s.name).join(', ')}`);
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

/** Types and tests both read the generated client. @param {import('./report.mjs').Report} report */
async function generate(report) {
  await report.step('Prisma client', async (say) => {
    const { loadTypeScript } = await import('./load.mjs');
    const { generateClient } = /** @type {typeof import('./launch/build.ts')} */ (
      await loadTypeScript('scripts/launch/build.ts')
    );
    say((await generateClient()) ? 'generated' : 'up to date');
  });
}

/** Runs step after step and stops at the first that fails. @param {Step[]} steps @returns {Promise<number>} exit code */
async function runAll(steps) {
  rmSync(RESULTS, { recursive: true, force: true });
  /** @type {string[]} */
  const summary = [];
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    process.stdout.write(`\n${paint(process.stdout, 'bold', `── ${step.what}`)}\n`);
    const since = Date.now();
    mkdirSync(RESULTS, { recursive: true });
    const counts = await runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    summary.push(summaryLine(step, counts, Date.now() - since));
    if (counts.failed > 0) break;
  }
  for (const { what } of steps.slice(summary.length)) summary.push(`  · ${what.padEnd(24)} not run`);
  process.stdout.write(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {Step} step @returns {Promise<Counts>} */
async function runStep({ commands, prepare, results, count }) {
  try {
    const env = (await prepare?.()) ?? {};
    let ok = true;
    for (const args of commands) ok &&= await run(args, env);
    const counts = results && count ? count(results) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
    // A tool that fails without a failed test (a file that does not load, an unhandled error) is a failure too.
    return { ...counts, failed: ok ? counts.failed : Math.max(counts.failed, 1) };
  } catch (error) {
    printFailure(error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {string[]} args @param {Record<string, string>} env @returns {Promise<boolean>} */
function run(args, env) {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** @param {Step} step @param {Counts} counts @param {number} durationMs */
function summaryLine({ what }, { passed, failed }, durationMs) {
  const mark = failed === 0 ? paint(process.stdout, 'green', '✓') : paint(process.stdout, 'red', '✗');
  const result = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  return `  ${mark} ${what.padEnd(24)} ${result.padEnd(24)} ${(durationMs / 1000).toFixed(1).padStart(7)} s`;
}

/** @param {string} project @param {string} what @returns {Step} */
function vitest(project, what) {
  const results = `${RESULTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return {
    name: project,
    what,
    commands: [['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]],
    results,
    count: countVitest,
  };
}

/** @param {string} file @returns {Counts} */
function countVitest(file) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @param {string} file @returns {Counts} */
function countPlaywright(file) {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
