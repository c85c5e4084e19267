/**
 * `npm test` runs these side by side: browser tests wait more than they compute, two files of them at a time, the others
 * compute. Each leaves its results in a file of its own; one that is missing is a failure (count-tests.mjs).
 */
export const testRuns = [
  { name: 'browser', args: ['--project', 'browser', '--maxWorkers', '2'] },
  {
    name: 'rest',
    args: ['--project', 'domain', '--project', 'unit', '--project', 'postgres', '--maxWorkers', '2'],
  },
]

export const resultsFolder = '.cache/test-results'
export const resultsOf = name => `${resultsFolder}/${name}.json`
