/**
 * Submissions come in bursts, and what does not fill a request waits until a whole turn of the event loop has brought no more: then `quiet` is
 * called, once per burst.
 * @returns to be called at each submission
 */
export function whenQuiet(quiet: () => void): () => void {
  let came = 0;
  let watching = false;
  return () => {
    came++;
    if (watching) return;
    watching = true;
    let seen = came;
    const look = () => {
      if (came > seen) {
        seen = came;
        setImmediate(look);
        return;
      }
      watching = false;
      quiet();
    };
    setImmediate(look);
  };
}
