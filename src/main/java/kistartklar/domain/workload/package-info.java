/** How much working time processes take in a year, and which of them take most of it. */
@NullMarked
package kistartklar.domain.workload;

import org.jspecify.annotations.NullMarked;
