/** The folder of the ledger, inside that of content: each council has its own. */
export const LEDGER_FOLDER = '.published'
