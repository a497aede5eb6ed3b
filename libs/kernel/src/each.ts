/**
 * Does the same for each, one after the other; one that fails keeps no other from its turn.
 *
 * @throws what the first of them failed with, once all were tried: a job is then tried again
 */
export async function eachByItself<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const failed: unknown[] = [];
  for (const item of items)
    try {
      await work(item);
    } catch (error) {
      failed.push(error);
    }
  if (failed.length) throw failed[0];
}
