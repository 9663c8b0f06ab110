/**
 * The model in WebAssembly: a scenario comes in as plain text, digests of its runs go out. Uses {@code base},
 * {@code scenario}, {@code engine}, {@code record} and {@code study}, and no library that reads by reflection.
 */
package fukabun.wasm;
