// Plain JavaScript, as the thread that uses it: the only place that knows the solver, HiGHS compiled to WebAssembly.
import loadHighs from 'highs';

// Primal simplex (4): what was solved stays feasible when columns are added, so that each solution goes on from the last.
const options = { output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4, random_seed: 0 };

/** Loads the solver; resolves to a LinearSolver of packages/domain. It has no clock and one thread: it always answers alike. */
export const loadSolver = async () => {
  const highs = await loadHighs();
  return (has) => {
    const model = highs.createModel();
    model.options.set(options);
    const unlimited = (length) => new Float64Array(length).fill(-highs.infinity);
    const nothing = { starts: new Int32Array(1), indices: new Int32Array(), values: new Float64Array() };
    model.passModel({
      sense: highs.constants.objectiveSense.maximize,
      numCols: 0,
      numRows: has.length,
      colCost: new Float64Array(),
      colLower: new Float64Array(),
      colUpper: new Float64Array(),
      rowLower: unlimited(has.length),
      rowUpper: has,
      matrix: { format: 'csc', numRows: has.length, numCols: 0, ...nothing },
    });
    return {
      add({ gains, upper, starts, rows, entries }) {
        if (gains.length === 0) return;
        model.addCols({
          cost: gains,
          lower: new Float64Array(gains.length),
          upper,
          matrix: { format: 'csc', numRows: has.length, numCols: gains.length, starts, indices: rows, values: entries },
        });
      },
      solve() {
        model.run();
        const status = model.getModelStatus();
        if (status !== highs.constants.modelStatus.optimal)
          throw new Error(`The solver ended without a best solution: ${status}.`);
        const { colValue, rowDual } = model.getSolution();
        return { amounts: colValue, prices: rowDual };
      },
      close: () => model.dispose(),
    };
  };
};
