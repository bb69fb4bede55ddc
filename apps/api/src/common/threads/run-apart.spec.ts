import { runApart } from './run-apart.js';

const script = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${code}`)}`,
  );

const tooMuch = (): Error => new Error('too much');
const limits = { timeMs: 10_000, memoryMb: 64, tooMuch };

describe('a script in a thread of its own', () => {
  it('answers what it was asked', async () => {
    await expect(runApart(script('parentPort.postMessage(workerData.n + 1)'), { n: 1 }, limits)).resolves.toBe(2);
  });

  it('fails as it failed, and when it says nothing', async () => {
    await expect(runApart(script('throw new RangeError("beyond")'), {}, limits)).rejects.toThrow('beyond');
    await expect(runApart(script(''), {}, limits)).rejects.toThrow('without an answer');
  });

  it('is ended when it takes too long or too much memory', async () => {
    await expect(runApart(script('for (;;);'), {}, { ...limits, timeMs: 300 })).rejects.toThrow('too much');
    const greedy = script('const all = []; for (;;) all.push(new Array(1e5).fill(all.length));');
    await expect(runApart(greedy, {}, limits)).rejects.toThrow('too much');
  });

  it('is ended when nobody wants the answer any more', async () => {
    const controller = new AbortController();
    const running = runApart(script('for (;;);'), {}, { ...limits, signal: controller.signal });
    controller.abort(new Error('no longer wanted'));
    await expect(running).rejects.toThrow('no longer wanted');
    await expect(runApart(script(''), {}, { ...limits, signal: controller.signal })).rejects.toThrow('no longer');
  });
});
