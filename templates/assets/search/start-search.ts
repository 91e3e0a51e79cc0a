export function startSearch(_document: Document): void {}
