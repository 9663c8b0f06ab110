// Prints how many runs of a scenario the WebAssembly makes in a second of processor time, once a round:
// node speed.mjs FOLDER RUNS ROUNDS <TEXT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, runs, rounds] = process.argv.slice(2);
const { load } = await import(pathToFileURL(join(folder, "model.wasm-runtime.js")));
const model = await load(readFileSync(join(folder, "model.wasm")));
const text = readFileSync(0, "utf8");
for (let round = 0; round < Number(rounds); round++) {
    const start = process.cpuUsage();
    model.exports.ensemble(text, Number(runs));
    const used = process.cpuUsage(start);
    console.log((Number(runs) * 1e6) / (used.user + used.system));
}
