import { type Case, measure } from './case.js';

process.once('message', (one: Case) => {
  measure(one)
    .then((measured) => process.send?.(measured, () => process.exit(0)))
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
});
