// Prints the digests that the WebAssembly makes of a scenario: node digests.mjs FOLDER RUNS <TEXT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, runs] = process.argv.slice(2);
const { load } = await import(pathToFileURL(join(folder, "model.wasm-runtime.js")));
const model = await load(readFileSync(join(folder, "model.wasm")));
process.stdout.write(model.exports.digests(readFileSync(0, "utf8"), Number(runs)));
