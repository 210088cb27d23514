/**
 * How far an indicator is on its way from where it stood to its target, and whether its values are
 * up to date. Compared exactly; only shares to be shown are divided, with 34 digits.
 */
@NullMarked
package kistartklar.domain.indicator;

import org.jspecify.annotations.NullMarked;
