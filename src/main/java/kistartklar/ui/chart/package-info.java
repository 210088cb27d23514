/**
 * Charts on the screen, drawn from the same geometry as in the report: the picture, a table with
 * the same values, and a copy for other programs.
 */
@NullMarked
package kistartklar.ui.chart;

import org.jspecify.annotations.NullMarked;
