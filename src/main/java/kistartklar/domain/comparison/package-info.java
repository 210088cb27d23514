/**
 * Several states of one firm side by side: their order in time, what changed from one to another in
 * either direction, and what may make the comparison misleading. Pure functions without clock,
 * language or files.
 */
@NullMarked
package kistartklar.domain.comparison;

import org.jspecify.annotations.NullMarked;
