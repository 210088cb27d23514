/**
 * Charts as geometry: where lines, points, marks and words stand. Known to no toolkit and no
 * document, so that window and PDF draw the same picture.
 */
@NullMarked
package kistartklar.chart;

import org.jspecify.annotations.NullMarked;
