/** Says that what was asked for will not be done, in words for whoever asked. The fault is in neither content nor program. */
export class Refusal extends Error {}
