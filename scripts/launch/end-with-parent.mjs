/** Loaded before the app: the launcher holds the other end of this pipe, so its end means that nobody looks after us. */
process.stdin.on('error', () => undefined);
process.stdin.once('close', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
