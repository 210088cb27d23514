/**
 * Makes the charts of an assessment: takes values and words and hands them to the geometry, the
 * same for window and PDF.
 */
@NullMarked
package kistartklar.chart.source;

import org.jspecify.annotations.NullMarked;
