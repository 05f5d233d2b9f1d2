/** Something that whoever runs the benchmark can mend: told without a stack. */
export class Problem extends Error {}
