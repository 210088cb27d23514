/**
 * What is computed of the rows of worksheets: takes the values out of the rows and hands them to
 * the calculations. A row that lacks something is left out, never counted as 0.
 */
@NullMarked
package kistartklar.domain.figures;

import org.jspecify.annotations.NullMarked;
