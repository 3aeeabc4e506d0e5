// Running other programs from the scripts. Plain Node only: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {...string} parts */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** @param {string} line */
export const say = (line) => console.log(line);

/** Whether this very file was started, rather than imported. @param {string} url the caller's `import.meta.url` */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}

/**
 * Runs a program to its end and answers its exit code; 127 where it cannot be started, 124 where it took too long.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env] added to this process's own
 * @param {boolean} [options.quiet] keeps its output to itself
 * @param {number} [options.limit] milliseconds after which it is ended
 * @param {number} [options.silenceLimit] milliseconds without output after which it is ended
 * @returns {Promise<{ code: number, output: string }>} `output` is what it wrote, when quiet or watched for silence
 */
export function run(command, args, options = {}) {
  const watched = options.quiet === true || options.silenceLimit !== undefined;
  return new Promise((resolve) => {
    // A group of its own, so that a limit ends the helpers that it started too.
    const detached = options.limit !== undefined || options.silenceLimit !== undefined;
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: watched ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached: detached && process.platform !== 'win32',
      windowsHide: true,
    });
    let output = '';
    let late = false;
    const end = () => {
      late = true;
      try {
        if (child.pid !== undefined && process.platform !== 'win32' && detached)
          process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const limit = options.limit === undefined ? undefined : setTimeout(end, options.limit);
    let silence = options.silenceLimit === undefined ? undefined : setTimeout(end, options.silenceLimit);
    const hear = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (!options.quiet) process.stdout.write(chunk);
      if (silence === undefined) return;
      clearTimeout(silence);
      silence = setTimeout(end, options.silenceLimit);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const done = (/** @type {number} */ code) => {
      clearTimeout(limit);
      clearTimeout(silence);
      resolve({ code: late ? 124 : code, output });
    };
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs a script with this Node. @param {string} file @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options] */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/** Runs npm, the one that started us where there is one. @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options] */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return runNode(npm, args, options);
  // Windows starts npm.cmd through its shell only.
  return process.platform === 'win32'
    ? run('cmd', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}
