/**
 * When a use case has earned what it costs: balance by month, break-even, a cautious case and how
 * much less benefit would still do. A static calculation without interest. Everything is decided on
 * exact numbers, for which amounts are kept by year; amounts by month are rounded to cents when
 * they are given out, shares to 34 digits.
 */
@NullMarked
package kistartklar.domain.payback;

import org.jspecify.annotations.NullMarked;
