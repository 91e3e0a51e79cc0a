/**
 * Says that what was asked for will not be done, in words for whoever asked: what is wrong and, after an arrow, what to do
 * instead. The fault is not the program's, so nobody needs to be told where in the program it was met.
 */
export class UserError extends Error {}
