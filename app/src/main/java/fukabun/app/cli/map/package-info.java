/** The map: claims over the strength of each political route, with the evidence on it; below {@code claim} and {@code falsify}. */
package fukabun.app.cli.map;
