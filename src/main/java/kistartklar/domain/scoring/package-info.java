/**
 * Comparison of options by weighted scores: the utility value of each, what excludes one, how clear
 * the lead of the best is, and what change of weights would turn it. Everything is compared
 * exactly; only numbers to be shown are divided, with 34 digits.
 */
@NullMarked
package kistartklar.domain.scoring;

import org.jspecify.annotations.NullMarked;
