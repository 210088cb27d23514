/**
 * Pages of a finished PDF as pictures, for looking at them and for printing. Holds the only use of
 * the page renderer; knows neither what a report says nor which toolkit shows it.
 */
@NullMarked
package kistartklar.report.preview;

import org.jspecify.annotations.NullMarked;
