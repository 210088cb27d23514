/**
 * The order in which use cases deserve to be tackled: by benefit and feasibility, so that three
 * scores that all speak of effort do not outvote the benefit. Computed in whole thirds, without any
 * rounding.
 */
@NullMarked
package kistartklar.domain.priority;

import org.jspecify.annotations.NullMarked;
