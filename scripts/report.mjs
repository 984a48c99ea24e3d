/** What a step may say about itself while it runs and when it is done. @typedef {(note: string) => void} Say */
/** @typedef {{ step: <T>(name: string, work: (say: Say) => Promise<T>) => Promise<T>, line: (text?: string) => void, note: (name: string, text: string) => void, interrupt: () => void }} Report */

/** An obstacle whose message is one sentence that says what to do; `details` may hold a tool's own output. */
export class PlainError extends Error {
  /** @param {string} message @param {string} [details] */
  constructor(message, details) {
    super(message);
    this.name = 'PlainError';
    this.details = details;
  }
}

/**
 * A calm account of work: one line a step, with what came of it and its seconds. On a terminal the running steps are
 * redrawn in place; elsewhere a step that takes long is announced once.
 * @param {NodeJS.WriteStream} [out]
 * @returns {Report}
 */
export function createReport(out = process.stdout) {
  const live = createLive(out);
  return {
    line: (text = '') => live.print(text),
    note: (name, text) => live.print(row(paint(out, 'dim', '·'), name, text)),
    interrupt: () => live.close(),
    async step(name, work) {
      const running = live.begin(name);
      try {
        const result = await work((note) => live.update(running, note));
        live.end(running, paint(out, 'green', '✓'));
        return result;
      } catch (error) {
        live.end(running, paint(out, 'red', '✗'));
        throw error;
      }
    },
  };
}

/** Prints what stopped the work: a sentence for an obstacle, the stack for a mistake of ours. @param {unknown} error */
export function printFailure(error) {
  const [message, details] = explain(error);
  if (details) process.stderr.write(`\n${details.trimEnd()}\n`);
  process.stderr.write(`\n  ${paint(process.stderr, 'red', message)}\n\n`);
}

/**
 * Obstacles are told by name, because a bundle may hold a class of its own.
 * @param {unknown} error @returns {[string, string | undefined]}
 */
function explain(error) {
  if (!(error instanceof Error)) return [String(error), undefined];
  const details = 'details' in error && typeof error.details === 'string' ? error.details : undefined;
  if (PLAIN.has(error.name)) return [error.message, details];
  return [`Openslot could not go on: ${error.message}`, error.stack];
}

const PLAIN = new Set(['PlainError', 'EnvironmentError', 'DatabaseError', 'MigrationError']);

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const ANNOUNCE_AFTER_MS = 3_000;

/** @typedef {{ name: string, note: string, since: number, announced: boolean }} Running */

/** @param {NodeJS.WriteStream} out */
function createLive(out) {
  /** @type {Running[]} */
  const running = [];
  let drawn = 0;
  let frame = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const erase = () => {
    if (drawn > 0) out.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  };
  const draw = () => {
    if (!out.isTTY) return;
    for (const step of running) {
      const text = row(paint(out, 'dim', FRAMES[frame % FRAMES.length] ?? ''), step.name, step.note, step.since);
      out.write(`${text.slice(0, (out.columns ?? 80) + 8)}\n`);
    }
    drawn = running.length;
  };
  const announce = (/** @type {Running} */ step) => {
    if (step.announced || Date.now() - step.since < ANNOUNCE_AFTER_MS) return;
    step.announced = true;
    out.write(`${row('…', step.name, step.note)}\n`);
  };
  const tick = () => {
    frame += 1;
    if (!out.isTTY) return running.forEach(announce);
    erase();
    draw();
  };
  const close = () => {
    clearInterval(timer);
    timer = undefined;
    drawn = 0;
  };

  return {
    close,
    print(/** @type {string} */ text) {
      erase();
      out.write(`${text}\n`);
      draw();
    },
    begin(/** @type {string} */ name) {
      const step = { name, note: '', since: Date.now(), announced: false };
      running.push(step);
      timer ??= setInterval(tick, out.isTTY ? 120 : 500).unref();
      return step;
    },
    update(/** @type {Running} */ step, /** @type {string} */ note) {
      step.note = note;
    },
    end(/** @type {Running} */ step, /** @type {string} */ mark) {
      erase();
      running.splice(running.indexOf(step), 1);
      out.write(`${row(mark, step.name, step.note, step.since)}\n`);
      draw();
      if (running.length === 0) close();
    },
  };
}

/** @param {string} mark @param {string} name @param {string} note @param {number} [since] */
function row(mark, name, note, since) {
  const seconds = since === undefined ? '' : `${((Date.now() - since) / 1000).toFixed(1)} s`;
  return `  ${mark} ${name.padEnd(13)} ${note.padEnd(44)} ${seconds.padStart(8)}`.trimEnd();
}

const CODES = { red: 31, green: 32, dim: 2, bold: 1 };

/** Colours only for a terminal that wants them. @param {NodeJS.WriteStream} out @param {keyof typeof CODES} code @param {string} text */
export function paint(out, code, text) {
  return out.isTTY && !process.env.NO_COLOR ? `\x1b[${CODES[code]}m${text}\x1b[0m` : text;
}
