/**
 * Reads the tables of figures strictly and makes drivers, official outlooks and the historical record of them. Uses
 * {@code base}, {@code scenario}, {@code record}, {@code evidence} and {@code app.files}.
 */
package fukabun.app.data;
