/** How often an application is right while it is tried out. */
@NullMarked
package kistartklar.domain.trial;

import org.jspecify.annotations.NullMarked;
