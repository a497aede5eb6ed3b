/**
 * Whether a consent is in force after two files became one: the file that stays must have it, and the other must not have withdrawn or
 * refused it. What was agreed to on the file that goes was agreed to with another profile in view: it is asked for again.
 */
export const agreedAfter = (survivor: boolean | null, merged: boolean | null): boolean =>
  survivor === true && merged !== false;
