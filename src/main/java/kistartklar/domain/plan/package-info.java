/**
 * What a firm does about its result: the plan of measures with owners and dates, how it is filtered
 * and grouped, what would change if measures were done, and when they could be. Pure functions; the
 * day that counts as today is always given.
 */
@NullMarked
package kistartklar.domain.plan;

import org.jspecify.annotations.NullMarked;
